package hub.booking.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import hub.booking.calendar.CalendarAnswer.BusyPart;
import hub.booking.calendar.CalendarAnswer.BusyState;
import hub.booking.calendar.CalendarAnswer.DayHalf;
import hub.booking.calendar.CalendarAnswer.PersonBusy;
import hub.booking.calendar.CalendarAnswer.WorkStretch;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingState;
import hub.booking.reservation.Reply;
import hub.booking.reservation.Whole;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;

/// What takes the time of some people: one query for their bookings, one for their plans.
record BusyBook(BookingBook bookings, StaffHours hours, StaffPlans plans) {

    /// A fortnight of fifty people who do nothing but meet.
    private static final int MOST = 10_000;

    private static final LocalTime NOON = LocalTime.NOON;

    /// In the order of `people`.
    ///
    /// @param reads whose titles are told
    List<PersonBusy> of(
            Sql sql, List<PersonId> people, Instant from, Instant until, Predicate<Whole> reads) {
        var busy = new HashMap<PersonId, List<BusyPart>>();
        people.forEach(person -> busy.put(person, new ArrayList<>()));
        bookings.of(sql, people, from, until, MOST).stream().filter(BusyBook::takesTime)
                .forEach(booking -> add(busy, booking, reads.test(booking)));
        var first = HubTime.dayOf(from);
        var last = HubTime.dayOf(until.minusMillis(1));
        plans.of(sql, people, first, last).stream().filter(StaffPlans.Plan::out)
                .forEach(plan -> add(busy, plan.person(), part(plan)));
        return people.stream().map(person -> new PersonBusy(person, sorted(busy.getOrDefault(person, List.of())),
                worked(person, first, last))).toList();
    }

    private static boolean takesTime(Whole booking) {
        return switch (booking.row().state()) {
            case TENTATIVE, CONFIRMED, CHECKED_IN, COMPLETED, ENDED_EARLY -> true;
            case DECLINED, EXPIRED, CANCELLED, RELEASED -> false;
        };
    }

    private static void add(Map<PersonId, List<BusyPart>> busy, Whole booking, boolean titled) {
        booking.attending().forEach(person -> add(busy, person, part(booking, state(booking, person), titled)));
    }

    private static void add(Map<PersonId, List<BusyPart>> busy, PersonId person, BusyPart part) {
        var parts = busy.get(person);
        if (parts != null) {
            parts.add(part);
        }
    }

    private static BusyPart part(Whole booking, BusyState state, boolean titled) {
        var slot = booking.row().slot();
        return new BusyPart(slot.from(), slot.until(), state, titled ? booking.row().what().title() : null);
    }

    private static BusyState state(Whole booking, PersonId person) {
        var answered = booking.attendees().stream().filter(one -> one.person().equals(person))
                .allMatch(one -> one.answer() == Reply.YES);
        return answered && booking.row().state() != BookingState.TENTATIVE ? BusyState.BUSY : BusyState.TENTATIVE;
    }

    private static BusyPart part(StaffPlans.Plan plan) {
        var noon = plan.day().atTime(NOON).atZone(HubTime.ZONE).toInstant();
        return new BusyPart(
                plan.half() == DayHalf.PM ? noon : HubTime.startOf(plan.day()),
                plan.half() == DayHalf.AM ? noon : HubTime.startOf(plan.day().plusDays(1)), BusyState.OUT, null);
    }

    private List<WorkStretch> worked(PersonId person, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).flatMap(day -> hours.on(person, day).stream()).toList();
    }

    private static List<BusyPart> sorted(Collection<BusyPart> parts) {
        return parts.stream().sorted(Comparator.comparing(BusyPart::from).thenComparing(BusyPart::until)).toList();
    }

    /// What of a person's time is taken then; null: nothing.
    static @Nullable BusyState at(PersonBusy person, Instant from, Instant until) {
        var states = person.busy().stream()
                .filter(part -> part.from().isBefore(until) && from.isBefore(part.until()))
                .map(BusyPart::state).toList();
        if (states.isEmpty()) {
            return null;
        }
        return states.stream().filter(state -> state != BusyState.TENTATIVE).findFirst().orElse(BusyState.TENTATIVE);
    }
}
