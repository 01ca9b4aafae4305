package hub.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/// The buildings of the town and what can be booked in them, as `config/demo/areas.csv` and `places.csv` say.
record DemoPlaces(List<DemoArea> areas, List<DemoPlace> places) {

    static DemoPlaces read() {
        var areas = new ArrayList<DemoArea>();
        var ids = new HashMap<String, Integer>();
        for (var line : DemoFiles.csv("areas.csv")) {
            int id = areas.size() + 1;
            ids.put(line.getField("code"), id);
            areas.add(new DemoArea(id, ids.get(line.getField("parent")), line.getField("kind"),
                    line.getField("name"), numberOrNull(line.getField("level"))));
        }
        return new DemoPlaces(List.copyOf(areas), places(areas, ids));
    }

    private static List<DemoPlace> places(List<DemoArea> areas, Map<String, Integer> areaIds) {
        var places = new ArrayList<DemoPlace>();
        var ids = new HashMap<String, Integer>();
        for (var line : DemoFiles.csv("places.csv")) {
            int area = Objects.requireNonNull(areaIds.get(line.getField("area")), line.getField("area"));
            int id = places.size() + 1;
            ids.put(line.getField("name"), id);
            places.add(place(line, id, area, floor(areas, area), ids.get(line.getField("partOf"))));
        }
        return List.copyOf(places);
    }

    private static DemoPlace place(NamedCsvRecord line, int id, int area, String floor, @Nullable Integer partOf) {
        return new DemoPlace(id, area, floor, line.getField("kind"), line.getField("use"), line.getField("style"),
                line.getField("name"),
                line.getField("reading"), number(line.getField("capacity"), 1), number(line.getField("units"), 1),
                Stream.of(line.getField("features").split(" ")).filter(feature -> !feature.isEmpty()).toList(),
                line.getField("owner"), line.getField("policy"), number(line.getField("setup"), 0),
                number(line.getField("teardown"), 0), partOf, line.getField("note"));
    }

    private static String floor(List<DemoArea> areas, int area) {
        var names = new ArrayList<String>();
        for (Integer at = area; at != null; at = areas.get(at - 1).parent()) {
            var one = areas.get(at - 1);
            if (one.kind().equals("FLOOR") || one.kind().equals("BUILDING")) names.addFirst(one.name());
        }
        return String.join(" ", names);
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static @Nullable Integer numberOrNull(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    DemoPlace named(String name) {
        return places.stream().filter(place -> place.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No place is called " + name));
    }

    /// A place with what it is part of and what is part of it: whoever takes it takes these.
    List<DemoPlace> family(DemoPlace place) {
        return places.stream().filter(other -> other.equals(place) || Objects.equals(place.partOf(), other.id())
                || Objects.equals(other.partOf(), place.id())).toList();
    }
}
