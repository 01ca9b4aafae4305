package hub.seating.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import hub.space.place.Feature;

/// Whether one can come to each seat: what stands too near behind it, and seats that stand in one another.
final class Aisles {

    private static final double USUAL = .8;
    private static final double WHEELCHAIR = 1.2;
    private static final double STEP = .05;
    private static final double CENTIMETRES = 100;

    private static final double WALL = .13;

    /// Outer walls are .3 m thick inwards of the line, so as much outwards does no harm.
    private static final double OUTER_WALL = .6;
    private static final double HALF_COLUMN = .3;

    private final List<PlanSeat> seats;
    private final List<Box> bodies;
    private final List<Box> obstacles;

    private Aisles(PlanFile plan) {
        seats = plan.seats();
        bodies = seats.stream().map(seat -> SeatShape.of(seat.kind()).body(seat)).toList();
        obstacles = Stream.of(walls(plan.structure()), things(plan.structure()), rooms(plan)).flatMap(all -> all)
                .toList();
    }

    static List<Finding> findings(PlanFile plan) {
        var aisles = new Aisles(plan);
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < aisles.seats.size(); i++) {
            aisles.addOverlap(i, findings);
            aisles.addNarrow(i, findings);
        }
        return findings;
    }

    private void addOverlap(int i, List<Finding> findings) {
        for (int j = i + 1; j < bodies.size(); j++) {
            if (bodies.get(i).meets(bodies.get(j))) {
                findings.add(Finding.warning(PlanError.OVERLAP, "seats[" + i + "].at",
                        Map.of("code", seats.get(i).code(), "other", seats.get(j).code())));
            }
        }
    }

    private void addNarrow(int i, List<Finding> findings) {
        var seat = seats.get(i);
        var least = seat.features().contains(Feature.WHEELCHAIR) ? WHEELCHAIR : USUAL;
        if (!SeatShape.of(seat.kind()).aisle() || isFree(i, least)) {
            return;
        }
        var free = 0.0;
        while (isFree(i, free + STEP)) {
            free += STEP;
        }
        findings.add(Finding.warning(PlanError.AISLE, "seats[" + i + "].at",
                Map.of("code", seat.code(), "metres", Math.round(free * CENTIMETRES) / CENTIMETRES, "least", least)));
    }

    private boolean isFree(int i, double depth) {
        var seat = seats.get(i);
        var aisle = SeatShape.of(seat.kind()).behind(seat, depth);
        for (int j = 0; j < bodies.size(); j++) {
            if (j != i && aisle.meets(bodies.get(j))) {
                return false;
            }
        }
        return obstacles.stream().noneMatch(aisle::meets);
    }

    private static Stream<Box> walls(Structure structure) {
        var outer = new ArrayList<>(structure.outer());
        outer.add(outer.getFirst());
        return Stream.concat(along(outer, OUTER_WALL), structure.walls().stream().flatMap(wall -> {
            var thick = wall.thick();
            return along(wall.path(), thick == null ? WALL : thick);
        }));
    }

    private static Stream<Box> things(Structure structure) {
        return Stream.of(structure.cores().stream().map(core -> Box.of(core.rect())),
                structure.columns().stream().map(column -> Box.around(column, HALF_COLUMN)),
                structure.fixtures().stream().map(Aisles::box)).flatMap(all -> all);
    }

    private static Box box(Structure.Fixture fixture) {
        var rect = fixture.rect();
        var at = fixture.at();
        var r = fixture.r();
        if (rect != null) {
            return Box.of(rect);
        }
        if (at == null || r == null) {
            throw new IllegalStateException("neither rectangle nor round");
        }
        return Box.around(at, r);
    }

    private static Stream<Box> rooms(PlanFile plan) {
        return plan.rooms().stream().map(PlanRoom::rect).flatMap(Stream::ofNullable).map(Box::of);
    }

    private static Stream<Box> along(List<List<Double>> path, double thick) {
        return Stream.iterate(1, i -> i < path.size(), i -> i + 1)
                .map(i -> Box.along(path.get(i - 1), path.get(i), thick));
    }
}
