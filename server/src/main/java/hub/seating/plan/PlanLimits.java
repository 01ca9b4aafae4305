package hub.seating.plan;

/// How much a plan may hold.
final class PlanLimits {

    /// Bytes of a file.
    static final int FILE = 2 * 1024 * 1024;
    static final int SEATS = 2_000;
    static final int ZONES = 40;
    static final int ROOMS = 400;
    static final int ANCHORS = 50;

    /// Corners and ends of all lines together.
    static final int POINTS = 5_000;

    /// Characters of the drawing below it all.
    static final int GROUND = 500 * 1024;

    private PlanLimits() {}
}
