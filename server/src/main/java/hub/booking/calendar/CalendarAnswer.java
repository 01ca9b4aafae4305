package hub.booking.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.Alternative;
import hub.booking.reservation.Booking;
import hub.booking.wait.Wait;
import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// What is answered about days and times.
public sealed interface CalendarAnswer {

    /// My days.
    ///
    /// @param seq what the answer includes of the log
    /// @param bookings in which I take part, by their beginning
    /// @param waits mine that are open, whenever they are for
    record MyCalendar(
            long seq, List<Booking> bookings, List<CalendarPlan> plans, List<Wait> waits,
            List<CalendarDay> days) implements CalendarAnswer {}

    /// @param kind such as TELEWORK
    record CalendarPlan(
            LocalDate day, DayHalf part, String kind, @Nullable String place, @Nullable String note)
            implements
            CalendarAnswer {}

    /// The whole of a day, or half of it.
    enum DayHalf {
        DAY,
        AM,
        PM
    }

    /// When I work on a day, null: not; and the name of the day if the hall is closed.
    record CalendarDay(
            LocalDate day, @Nullable Instant from, @Nullable Instant until, @Nullable String closed)
            implements
            CalendarAnswer {}

    /// Who is free when, in the order asked.
    record FreeBusy(List<PersonBusy> people) implements CalendarAnswer {}

    /// @param hours when the person works
    record PersonBusy(PersonId person, List<BusyPart> busy, List<WorkStretch> hours) implements CalendarAnswer {}

    /// @param title null for who may not read it
    record BusyPart(Instant from, Instant until, BusyState state, @Nullable String title) implements CalendarAnswer {}

    /// How firmly somebody's time is taken.
    enum BusyState {
        BUSY,
        /// Not approved, or not answered.
        TENTATIVE,
        /// Away by plan.
        OUT
    }

    /// From a moment until just before another.
    record WorkStretch(Instant from, Instant until) implements CalendarAnswer {
        boolean has(Instant begin, Instant end) {
            return !begin.isBefore(from) && !end.isAfter(until);
        }

        boolean touches(Instant begin, Instant end) {
            return from.isBefore(end) && begin.isBefore(until);
        }
    }

    /// Times that suit, the best first.
    record Proposals(List<Proposal> proposals) implements CalendarAnswer {}

    /// @param place null if none is wanted
    /// @param missing who cannot come
    /// @param maybe who has something tentative then
    record Proposal(
            Instant from, Instant until, @Nullable SpaceId place, List<Alternative.Reason> reasons,
            List<PersonId> missing, List<PersonId> maybe) implements CalendarAnswer {}
}
