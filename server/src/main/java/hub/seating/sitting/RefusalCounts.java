package hub.seating.sitting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Tx;
import hub.seating.plan.ZoneId;

/// Counts what was refused, for figures. Within a command of its own: the one that was refused has left nothing.
@FunctionalInterface
public interface RefusalCounts {

    /// @param day for which the seat was wanted, in Japan
    /// @param zone of the seat that was wanted; null: it is in none, or nothing was free anywhere
    /// @param code of the refusal, such as `seat.taken` or `zone.other_unit`
    void refused(Tx tx, LocalDate day, @Nullable ZoneId zone, String code);
}
