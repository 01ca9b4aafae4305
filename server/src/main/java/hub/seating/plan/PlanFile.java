package hub.seating.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// A plan as a file, as the editor saves it and as the hub keeps it; FORMAT.md beside this class documents it.
///
/// @param format [#FORMAT]
/// @param floor such as 本庁舎 4F, or the id of the floor
/// @param name of this version; for people
/// @param size width and depth in metres
/// @param paths lines one walks along, metres
/// @param ground SVG that lies below it all; null: none
public record PlanFile(
        String format, String floor, @Nullable String name, List<Double> size, Structure structure,
        List<PlanZone> zones, List<PlanRoom> rooms, List<PlanSeat> seats, List<PlanAnchor> anchors,
        List<List<List<Double>>> paths, @Nullable String ground) {

    /// The one format there is.
    public static final String FORMAT = "hub-floor-plan/1";

    private static final int MAX_NAME = 60;
    private static final int MAX_FLOOR = 200;
    private static final int MAX_PATHS = 500;

    public PlanFile {
        if (!FORMAT.equals(format)) {
            throw Refused.invalid("format");
        }
        floor = Texts.require(floor, MAX_FLOOR, "floor");
        name = Texts.optional(name, MAX_NAME, "name");
        size = Coordinates.point(size, "size");
        Coordinates.length(size.get(0), Coordinates.LONGEST, "size");
        Coordinates.length(size.get(1), Coordinates.LONGEST, "size");
        Texts.require(structure, "structure");
        zones = few(zones, PlanLimits.ZONES, "zones");
        rooms = few(rooms, PlanLimits.ROOMS, "rooms");
        seats = few(seats, PlanLimits.SEATS, "seats");
        anchors = few(anchors, PlanLimits.ANCHORS, "anchors");
        paths = few(paths, MAX_PATHS, "paths").stream().map(path -> Coordinates.line(path, "paths")).toList();
        if (points(structure, zones, rooms, paths) > PlanLimits.POINTS) {
            throw tooMuch("points", PlanLimits.POINTS);
        }
        if (ground != null && ground.length() > PlanLimits.GROUND) {
            throw tooMuch("ground", PlanLimits.GROUND);
        }
    }

    PlanFile with(List<PlanZone> otherZones, List<PlanRoom> otherRooms, List<PlanSeat> otherSeats) {
        return new PlanFile(format, floor, name, size, structure, otherZones, otherRooms, otherSeats, anchors, paths,
                ground);
    }

    PlanFile on(String otherFloor) {
        return new PlanFile(format, otherFloor, name, size, structure, zones, rooms, seats, anchors, paths, ground);
    }

    PlanFile over(@Nullable String otherGround) {
        return new PlanFile(format, floor, name, size, structure, zones, rooms, seats, anchors, paths, otherGround);
    }

    static Refused tooMuch(String what, int max) {
        return new Refused(PlanError.TOO_MUCH, Map.of("what", what, "max", max));
    }

    private static int points(
            Structure structure, List<PlanZone> zones, List<PlanRoom> rooms, List<List<List<Double>>> paths) {
        return structure.points() + zones.stream().mapToInt(zone -> zone.poly().size()).sum()
                + rooms.stream().mapToInt(PlanFile::points).sum() + paths.stream().mapToInt(List::size).sum();
    }

    private static int points(PlanRoom room) {
        var poly = room.poly();
        return poly == null ? 0 : poly.size();
    }

    private static <T> List<T> few(@Nullable List<T> list, int most, String field) {
        if (list != null && list.size() > most) {
            throw tooMuch(field, most);
        }
        return list == null ? List.of() : List.copyOf(list);
    }
}
