package hub.seating.duty;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;
import hub.space.place.SpaceId;

/// What is answered about duties.
sealed interface DutyAnswer {

    /// The rota of a zone.
    ///
    /// @param seq the position in the log that this belongs to
    /// @param seats its counter seats of today
    /// @param people who may be put on duty
    /// @param from the first day of `turns`
    /// @param until the first day after
    /// @param anchor the Monday from which weeks are counted; null while there is no pattern
    /// @param swaps not over yet
    /// @param may whether I decide on it
    record DutyRota(
            long seq, ZoneId zone, List<SpaceId> seats, List<PersonId> people, LocalDate from, LocalDate until,
            @Nullable LocalDate anchor, List<DutyCell> cells, List<DutyTurn> turns, List<DutySwap> swaps, boolean may)
            implements DutyAnswer {}

    /// My duties, and what I am asked.
    ///
    /// @param zones whose rota I may read
    record MyDuty(long seq, List<ZoneId> zones, List<DutyTurn> turns, List<DutySwap> swaps) implements DutyAnswer {}
}
