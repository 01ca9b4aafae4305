package hub.seating.plan;

import java.util.List;

/// A floor with nothing on it, to begin drawing on.
final class EmptyPlan {

    private static final double WIDTH = 40;
    private static final double DEPTH = 20;

    private EmptyPlan() {}

    static PlanFile of(String floor) {
        var outer = List.of(List.of(0.0, 0.0), List.of(WIDTH, 0.0), List.of(WIDTH, DEPTH), List.of(0.0, DEPTH));
        return new PlanFile(PlanFile.FORMAT, floor, null, List.of(WIDTH, DEPTH),
                new Structure(outer, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), List.of(),
                List.of(), List.of(), List.of(), List.of(), null);
    }
}
