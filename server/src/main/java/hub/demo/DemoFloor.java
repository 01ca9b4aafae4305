package hub.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import hub.kernel.wire.Json;
import hub.seating.plan.PlanFile;
import hub.seating.plan.PlanRoom;
import hub.space.place.SpaceId;

/// A floor of the town with its drawing, as `config/demo/floors.csv` and the files in `plans` say.
///
/// @param code of the floor in `areas.csv`
/// @param area its number
record DemoFloor(String code, int area, PlanFile file) {

    static List<DemoFloor> read(DemoPlaces places) {
        var ids = new HashMap<String, Integer>();
        DemoFiles.csv("areas.csv").forEach(line -> ids.put(line.getField("code"), ids.size() + 1));
        return DemoFiles.csv("floors.csv").stream().map(line -> new DemoFloor(line.getField("area"),
                Objects.requireNonNull(ids.get(line.getField("area"))),
                known(file(line.getField("plan")), places))).toList();
    }

    private static PlanFile file(String name) {
        return Json.read(DemoFiles.text("plans/" + name + ".json"), PlanFile.class);
    }

    /// The rooms with the numbers of the places they are.
    private static PlanFile known(PlanFile file, DemoPlaces places) {
        var ids = new HashMap<String, Integer>();
        places.places().forEach(place -> ids.put(place.name(), place.id()));
        return new PlanFile(file.format(), file.floor(), file.name(), file.size(), file.structure(), file.zones(),
                file.rooms().stream().map(room -> known(room, ids)).toList(), file.seats(), file.anchors(),
                file.paths(), file.ground());
    }

    private static PlanRoom known(PlanRoom room, Map<String, Integer> ids) {
        var id = Objects.requireNonNull(ids.get(room.name()), () -> "No place is called " + room.name());
        return new PlanRoom(new SpaceId(id), room.name(), room.rect(), room.poly(), room.labelAt(), room.door());
    }
}
