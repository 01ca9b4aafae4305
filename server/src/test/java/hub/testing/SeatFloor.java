package hub.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.db.Sql;
import hub.space.place.AreaId;
import hub.space.place.SeatDraft;
import hub.space.place.SeatKeeping;
import hub.space.place.SpaceId;
import hub.space.place.SpaceMode;
import hub.space.place.SpaceStyle;

/// A floor with seats, drawn before the hub starts: a plan that is imported holds from tomorrow at the earliest. Seats stand
/// in a row, 1.5 m apart.
public final class SeatFloor {

    private static final double PITCH = 1.5;

    private final long floor;
    private final Map<String, Long> zones = new LinkedHashMap<>();
    private final Map<String, Long> seats = new LinkedHashMap<>();

    private SeatFloor(long floor) {
        this.floor = floor;
    }

    /// Draws 本庁舎 4F in the folder of a hub that does not run.
    ///
    /// @param codes such as A-1, which lies in zone A; zone letters are the part before the hyphen, `-1` lies in none
    public static SeatFloor lay(Path folder, LocalDate from, String... codes) {
        try (var db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), List.of(), () -> {
        })) {
            return db.write(sql -> {
                var drawn = new SeatFloor(area(sql, "FLOOR", area(sql, "BUILDING", area(sql, "SITE", null, "本庁"),
                        "本庁舎"), "4F"));
                drawn.draw(sql, from, List.of(codes));
                return drawn;
            });
        }
    }

    public long floor() {
        return floor;
    }

    /// The seat with a number.
    public long seat(String code) {
        return Objects.requireNonNull(seats.get(code));
    }

    public long zone(String letter) {
        return Objects.requireNonNull(zones.get(letter));
    }

    private void draw(Sql sql, LocalDate from, List<String> codes) {
        var ids = SeatKeeping.insert(sql, new AreaId(floor), codes.stream().map(code -> new SeatDraft(code,
                SpaceStyle.DESK, 1, Set.of(), SpaceMode.RESERVABLE, codes.indexOf(code))).toList());
        codes.stream().map(SeatFloor::letter).filter(letter -> !letter.isEmpty()).distinct()
                .forEach(letter -> zones.put(letter, zone(sql, letter)));
        var plan = sql.update("""
                insert into seating_plan (floor_id, version, from_on, content, changed_at)
                values (:floor, 1, :from, :content, 0) returning id
                """).bind("floor", floor).bind("from", from).bind("content", content(codes, ids)).key();
        for (var i = 0; i < codes.size(); i++) {
            seats.put(codes.get(i), ids.get(i).value());
            sql.update("""
                    insert into seating_plan_seat (plan_id, space_id, zone_id, code, kind, x, y, rot)
                    values (:plan, :seat, :zone, :code, 'DESK', :x, 2, 0)
                    """).bind("plan", plan).bind("seat", ids.get(i).value())
                    .bind("zone", zones.get(letter(codes.get(i)))).bind("code", codes.get(i)).bind("x", x(i)).run();
        }
    }

    private String content(List<String> codes, List<SpaceId> ids) {
        var drawn = new ArrayList<String>();
        for (var i = 0; i < codes.size(); i++) {
            var letter = letter(codes.get(i));
            drawn.add("""
                    {"space":%s,"code":"%s","kind":"DESK","at":[%s,2.0],"rot":0,"zone":%s,"features":[],
                     "mode":"RESERVABLE","units":1,"order":%s}"""
                    .formatted(ids.get(i), codes.get(i), x(i), letter.isEmpty() ? "null" : '"' + letter + '"', i));
        }
        return """
                {"format":"hub-floor-plan/1","floor":"%s","name":null,"size":[90.0,20.0],
                 "structure":{"outer":[[0.0,0.0],[90.0,0.0],[90.0,20.0],[0.0,20.0]],"walls":[],"windows":[],"doors":[],
                  "cores":[],"columns":[],"fixtures":[]},
                 "zones":[%s],"rooms":[],"seats":[%s],"anchors":[],"paths":[],"ground":null}"""
                .formatted(floor, String.join(",", zones.entrySet().stream().map(SeatFloor::drawn).toList()),
                        String.join(",", drawn));
    }

    private static String drawn(Map.Entry<String, Long> zone) {
        return """
                {"id":%s,"letter":"%s","name":"%sエリア","style":1,"pattern":null,
                 "poly":[[0.0,0.0],[9.0,0.0],[9.0,9.0]],"labelAt":[1.0,1.0]}"""
                .formatted(zone.getValue(), zone.getKey(), zone.getKey());
    }

    private long zone(Sql sql, String letter) {
        return sql.update(
                "insert into seating_zone (floor_id, letter, name) values (:floor, :letter, :name) returning id")
                .bind("floor", floor).bind("letter", letter).bind("name", letter + "エリア").key();
    }

    private static long area(Sql sql, String kind, @Nullable Long parent, String name) {
        return sql.update(
                "insert into space_area (kind, parent_id, name, level) values (:kind, :parent, :name, 4) returning id")
                .bind("kind", kind).bind("parent", parent).bind("name", name).key();
    }

    private static String letter(String code) {
        return code.substring(0, code.indexOf('-'));
    }

    private static double x(int place) {
        return 2 + place * PITCH;
    }
}
