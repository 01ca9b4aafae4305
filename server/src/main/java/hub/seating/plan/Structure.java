package hub.seating.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// What a floor is built of: never interactive. All in metres; lists may be left out of a file.
///
/// @param outer the line of the floor
/// @param columns their middles; .6 m wide
public record Structure(
        List<List<Double>> outer, List<Wall> walls, List<Window> windows, List<Door> doors, List<Core> cores,
        List<List<Double>> columns, List<Fixture> fixtures) {

    private static final int MOST = 2_000;
    private static final int MAX_NAME = 60;
    private static final double WIDEST = 20;

    public Structure {
        outer = Coordinates.polygon(outer, "outer");
        walls = few(walls, "walls");
        windows = few(windows, "windows");
        doors = few(doors, "doors");
        cores = few(cores, "cores");
        columns = columns == null ? List.of() : Coordinates.points(columns, 0, "columns");
        fixtures = few(fixtures, "fixtures");
    }

    /// @param thick metres; .13 if left out
    public record Wall(List<List<Double>> path, @Nullable Double thick) {
        public Wall {
            path = Coordinates.line(path, "path");
            thick = thick == null ? null : (Double) Coordinates.length(thick, WIDEST, "thick");
        }
    }

    public record Window(List<Double> from, List<Double> to) {
        public Window {
            from = Coordinates.point(from, "from");
            to = Coordinates.point(to, "to");
        }
    }

    /// @param at the end of the gap that lies further north or west
    /// @param side of its room on which the wall is; it opens into the room
    public record Door(List<Double> at, Side side, double width, Hinge hinge) {
        public Door {
            at = Coordinates.point(at, "at");
            width = Coordinates.length(width, WIDEST, "width");
        }
    }

    /// North, east, south, west.
    public enum Side {
        N,
        E,
        S,
        W
    }

    /// At which end of the gap it hangs: `START` is the one further north or west.
    public enum Hinge {
        START,
        END
    }

    /// What goes through all floors.
    public record Core(CoreKind kind, List<Double> rect, @Nullable String name) {
        public Core {
            rect = Coordinates.rect(rect, "rect");
            name = Texts.optional(name, MAX_NAME, "name");
        }
    }

    /// What kind of core.
    public enum CoreKind {
        STAIRS,
        LIFT,
        WC,
        WC_ACCESSIBLE,
        SHAFT,
        OTHER
    }

    /// Furniture that nobody takes.
    ///
    /// @param rect null of what is round
    /// @param at the middle of what is round, with its radius `r`
    public record Fixture(
            FixtureKind kind, @Nullable List<Double> rect, @Nullable List<Double> at, @Nullable Double r,
            @Nullable String name) {
        public Fixture {
            rect = rect == null ? null : Coordinates.rect(rect, "rect");
            at = at == null ? null : Coordinates.point(at, "at");
            r = r == null ? null : (Double) Coordinates.length(r, WIDEST, "r");
            name = Texts.optional(name, MAX_NAME, "name");
            if ((rect == null) == (at == null) || (at == null) != (r == null)) {
                throw Refused.invalid("rect");
            }
        }
    }

    /// What kind of furniture.
    public enum FixtureKind {
        COUNTER,
        SHELF,
        TABLE,
        ROUND_TABLE,
        SOFA,
        PLANT,
        PRINTER,
        LOCKER,
        CHAIR
    }

    /// How many corners and ends all its lines have.
    int points() {
        return outer.size() + columns.size() + walls.stream().mapToInt(wall -> wall.path().size()).sum();
    }

    private static <T> List<T> few(@Nullable List<T> list, String field) {
        if (list != null && list.size() > MOST) {
            throw Refused.invalid(field);
        }
        return list == null ? List.of() : List.copyOf(list);
    }
}
