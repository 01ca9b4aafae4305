package hub.seating.figure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Tx;
import hub.seating.plan.ZoneId;
import hub.seating.sitting.RefusalCounts;

/// Counts refusals in a table: a day, a zone, a reason, and nobody's name.
public final class Refusals implements RefusalCounts {

    @Override
    public void refused(Tx tx, LocalDate day, @Nullable ZoneId zone, String code) {
        SeatFigureRepository.refused(tx.sql(), day, zone, code);
    }
}
