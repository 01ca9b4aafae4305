package hub.seating.figure;

import hub.kernel.db.Migration;

/// Figures of seats, put together.
public final class SeatFigures {

    /// The table this package owns.
    public static final Migration MIGRATION = Migration
            .of("hub/seating/figure/migration/V20261121_74__seat_figure.sql");

    private SeatFigures() {}
}
