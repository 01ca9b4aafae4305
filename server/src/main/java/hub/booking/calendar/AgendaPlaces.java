package hub.booking.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import hub.booking.calendar.CalendarCommand.FindTimes;
import hub.booking.calendar.CalendarCommand.PlaceWish;
import hub.booking.calendar.TimeFinder.PlaceFound;
import hub.booking.reservation.Alternative.Reason;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.NewBooking;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.space.allocation.Availability;
import hub.space.allocation.Slot;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceMode;

/// Places for a meeting of several: the smallest that fits, so that large ones stay free for many.
record AgendaPlaces(BookingBook bookings, Places places, Availability availability) {

    TimeFinder.PlaceFinder finder(Sql sql, PersonId me, FindTimes wish) {
        var wanted = wish.places();
        if (wanted == null) {
            return (_, _) -> Optional.of(new PlaceFound(Optional.empty(), List.of()));
        }
        var fitting = fitting(wanted);
        return (from, until) -> fitting.stream()
                .filter(space -> availability.free(space.id(), new Slot(from, until), 1))
                .filter(space -> isAllowed(sql, me, space, from, until))
                .findFirst()
                .map(space -> new PlaceFound(Optional.of(space.id()),
                        List.of(new Reason("CAPACITY", String.valueOf(space.capacity())))));
    }

    private List<Space> fitting(PlaceWish wanted) {
        var area = wanted.area();
        var some = area == null ? places.all() : places.in(area);
        return some.stream()
                .filter(space -> !space.isSeat() && space.mode() == SpaceMode.RESERVABLE
                        && wanted.suitable().contains(space.kind()))
                .filter(space -> space.capacity() >= wanted.people())
                .filter(space -> space.features().containsAll(wanted.features()))
                .sorted(Comparator.comparingInt(Space::capacity).thenComparingInt(Space::order))
                .toList();
    }

    private boolean isAllowed(Sql sql, PersonId me, Space space, Instant from, Instant until) {
        return bookings.judge(sql, me, new NewBooking("", null, List.of(space.id()), from, until, List.of(), null, null,
                false, 0, "")).isEmpty();
    }
}
