package hub.booking.panel;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.booking.panel.PanelCommand.PressPanel;
import hub.booking.panel.PanelWish.PressKind;
import hub.booking.reservation.Actor;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingId;
import hub.booking.reservation.CheckInHow;
import hub.booking.reservation.NewBooking;
import hub.booking.reservation.Origin;
import hub.booking.reservation.Whole;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.allocation.AllocationState;
import hub.space.allocation.Allocations;
import hub.space.allocation.Demand;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.allocation.Taking.Occupied;
import hub.space.allocation.Taking.Taken;
import hub.space.device.DeviceId;
import hub.space.place.SpaceId;

/// What was pressed at panels, from the press to the phone that confirms it. Everything inside a command of the log.
final class Wishes {

    /// Long enough to find the phone and to unlock it.
    static final Duration LASTS = Duration.ofSeconds(60);

    private static final String RESERVATION = "panel";
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int CODE = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Allocations allocations;
    private final BookingBook bookings;

    Wishes(Allocations allocations, BookingBook bookings) {
        this.allocations = allocations;
        this.bookings = bookings;
    }

    /// Takes note of a press in place of the one before, and holds the place for a minute if it is to be booked.
    ///
    /// @throws Refused `panel.taken` if somebody was faster, `booking.not_active` if there is nothing to end or extend
    WishRow press(Tx tx, DeviceId device, SpaceId space, PressPanel press) {
        takeBack(tx, device);
        var from = tx.now().truncatedTo(ChronoUnit.MINUTES);
        var about = press.kind() == PressKind.BOOK ? null : press.about();
        var row = new WishRow(0, code(tx.sql()), device, space, press.kind(), about, from, end(tx, press, from), null,
                tx.now().plus(LASTS));
        var id = WishRepository.insert(tx.sql(), row);
        if (press.kind() == PressKind.BOOK) {
            hold(tx, id, space, new Slot(from, from.plus(Duration.ofMinutes(press.length()))));
        }
        return WishRepository.waiting(tx.sql(), row.code()).orElseThrow();
    }

    private @Nullable Instant end(Tx tx, PressPanel press, Instant from) {
        return switch (press.kind()) {
            case BOOK -> from.plus(Duration.ofMinutes(press.length()));
            case EXTEND -> find(tx.sql(), press.about()).row().slot().until().plus(Duration.ofMinutes(press.length()));
            case END, NOT_USE, CHECK_IN -> null;
        };
    }

    private void hold(Tx tx, long wish, SpaceId space, Slot slot) {
        var demand = new Demand(space, slot, 1, AllocationState.HELD, new Reservation(RESERVATION, wish), null);
        switch (allocations.take(tx, List.of(demand))) {
            case Taken(var taken) -> WishRepository.hold(tx.sql(), wish, taken.getFirst().id());
            case Occupied _ -> throw new Refused(PanelError.TAKEN);
        }
    }

    /// What a code stands for.
    ///
    /// @throws Refused `panel.wish_gone`
    WishRow require(Sql sql, Instant now, String code) {
        return WishRepository.waiting(sql, code).filter(wish -> wish.expires().isAfter(now))
                .orElseThrow(() -> new Refused(PanelError.WISH_GONE));
    }

    /// Does what was pressed as this person; the booking it was about.
    BookingId confirm(Tx tx, PersonId person, WishRow wish) {
        letGo(tx, wish);
        WishRepository.done(tx.sql(), wish.id(), person, tx.now());
        if (wish.kind() == PressKind.BOOK) {
            return bookings.make(tx, person, walkUp(wish), Origin.here(CheckInHow.PANEL));
        }
        var booking = Optional.ofNullable(wish.booking()).orElseThrow();
        act(tx, new Actor.Person(person), wish, booking);
        return booking;
    }

    private void act(Tx tx, Actor actor, WishRow wish, BookingId booking) {
        switch (wish.kind()) {
            case EXTEND -> bookings.extend(tx, actor, booking, Optional.ofNullable(wish.until()).orElseThrow());
            case CHECK_IN -> bookings.checkIn(tx, actor, booking, CheckInHow.PANEL);
            case END, NOT_USE -> giveBack(tx, actor, booking);
            case BOOK -> throw new IllegalStateException("is made, not done");
        }
    }

    private void giveBack(Tx tx, Actor actor, BookingId booking) {
        if (find(tx.sql(), booking).row().slot().from().isAfter(tx.now())) {
            bookings.cancel(tx, actor, booking, "");
        } else {
            bookings.end(tx, actor, booking);
        }
    }

    private static NewBooking walkUp(WishRow wish) {
        return new NewBooking("", null, List.of(wish.space()), wish.from(),
                Optional.ofNullable(wish.until()).orElseThrow(), List.of(), null, null, false, 0, "");
    }

    /// Forgets what waits at a panel.
    void takeBack(Tx tx, DeviceId device) {
        WishRepository.waiting(tx.sql(), device).forEach(wish -> drop(tx, wish));
    }

    /// Forgets what nobody has confirmed in time; at which places.
    List<SpaceId> expire(Tx tx) {
        var over = WishRepository.over(tx.sql(), tx.now());
        over.forEach(wish -> drop(tx, wish));
        return over.stream().map(WishRow::space).toList();
    }

    private void drop(Tx tx, WishRow wish) {
        letGo(tx, wish);
        WishRepository.gone(tx.sql(), wish.id());
    }

    private void letGo(Tx tx, WishRow wish) {
        Optional.ofNullable(wish.hold()).flatMap(hold -> allocations.find(tx.sql(), hold))
                .filter(hold -> hold.state().occupies())
                .ifPresent(hold -> allocations.leave(tx, hold.id(), AllocationState.EXPIRED));
    }

    Whole find(Sql sql, BookingId booking) {
        return bookings.find(sql, booking).orElseThrow(Refused::notFound);
    }

    private static String code(Sql sql) {
        var code = new StringBuilder();
        RANDOM.ints(CODE, 0, LETTERS.length()).forEach(place -> code.append(LETTERS.charAt(place)));
        return WishRepository.waits(sql, code.toString()) ? code(sql) : code.toString();
    }
}
