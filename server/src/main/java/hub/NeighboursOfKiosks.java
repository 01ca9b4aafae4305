package hub;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import hub.booking.reservation.Actor;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingId;
import hub.booking.reservation.BookingState;
import hub.booking.reservation.CheckInHow;
import hub.booking.reservation.PlaceRow;
import hub.booking.reservation.Whole;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.presence.PresenceFeature;
import hub.presence.board.View;
import hub.presence.board.ViewRules;
import hub.presence.board.ViewRules.Aspect;
import hub.seating.kiosk.KioskPeople;
import hub.seating.kiosk.KioskPorts;
import hub.seating.kiosk.KioskRooms;
import hub.space.place.Places;

/// Answers kiosks and boards from presence and booking.
record NeighboursOfKiosks(PresenceFeature presence, ViewRules views, BookingBook bookings, Places places)
        implements
        KioskPeople,
        KioskRooms {

    private static final int MOST = 8;

    /// No place opens its check-in earlier.
    private static final Duration AHEAD = Duration.ofHours(1);

    static KioskPorts of(HubConfig config, PresenceFeature presence, BookingBook bookings, Places places) {
        var neighbours = new NeighboursOfKiosks(presence, config.presence().see(), bookings, places);
        return new KioskPorts(config.name(), neighbours, neighbours);
    }

    @Override
    public Said of(PersonId person) {
        var whole = presence.of(person);
        var seen = views.seen().getOrDefault(View.KIOSK, Set.of()).contains(Aspect.PLACE);
        return new Said(whole.state().name(), seen ? whole.place() : null);
    }

    @Override
    public List<RoomDue> due(Sql sql, PersonId person, Instant now) {
        return bookings.of(sql, List.of(person), now, now.plus(AHEAD), MOST).stream()
                .filter(booking -> booking.attending().contains(person))
                .flatMap(booking -> due(booking, now).stream()).toList();
    }

    private Optional<RoomDue> due(Whole booking, Instant now) {
        var claimed = booking.row().claimed();
        var opens = claimed.opens();
        var deadline = claimed.deadline();
        if (booking.row().state() != BookingState.CONFIRMED || opens == null || deadline == null) {
            return Optional.empty();
        }
        var slot = booking.row().slot();
        return now.isBefore(opens) || !now.isBefore(deadline) ? Optional.empty()
                : Optional.of(new RoomDue(booking.id().value(), place(booking), slot.from(), slot.until(), deadline));
    }

    private String place(Whole booking) {
        return booking.held().stream().map(PlaceRow::space).flatMap(space -> places.spoken(space).stream()).findFirst()
                .orElse("");
    }

    @Override
    public void checkIn(Tx tx, PersonId person, long booking) {
        bookings.checkIn(tx, new Actor.Person(person), new BookingId(booking), CheckInHow.PANEL);
    }
}
