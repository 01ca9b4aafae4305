package hub.booking.reservation;

import java.util.List;
import java.util.Map;

import hub.booking.reservation.BookingRow.Claimed;
import hub.booking.reservation.Taker.Want;
import hub.kernel.events.Tx;
import hub.kernel.wire.Refused;
import hub.space.allocation.Slot;

/// Somebody has come, in time or after the place was given back.
final class Coming {

    private final Store store;
    private final Taker taker;
    private final Rights rights;
    private final Teller teller;

    Coming(Store store, Taker taker, Rights rights, Teller teller) {
        this.store = store;
        this.taker = taker;
        this.rights = rights;
        this.teller = teller;
    }

    void checkIn(Tx tx, Actor actor, BookingId booking, CheckInHow how) {
        var before = store.require(tx.sql(), booking);
        rights.requireThere(before, actor);
        switch (before.row().state()) {
            case CONFIRMED -> claim(tx, actor, before, how);
            case RELEASED -> revive(tx, actor, before, how);
            case TENTATIVE -> throw new Refused(BookingError.WAITING);
            // Two taps, or two people at one door.
            case CHECKED_IN -> {
            }
            case COMPLETED, DECLINED, EXPIRED, CANCELLED, ENDED_EARLY -> throw new Refused(BookingError.NOT_ACTIVE);
        }
    }

    private void claim(Tx tx, Actor actor, Whole before, CheckInHow how) {
        Changing.requireAhead(tx, before);
        if (before.held().isEmpty()) {
            throw new Refused(BookingError.NOT_ACTIVE);
        }
        var opens = before.row().claimed().opens();
        if (opens != null && opens.isAfter(tx.now())) {
            throw new Refused(BookingError.EARLY, Map.of("opens", opens));
        }
        var places = before.places().stream()
                .map(place -> place.state().occupies() ? taker.enter(tx, place, BookingState.CHECKED_IN) : place)
                .toList();
        come(tx, actor, before, before.with(places), how, Step.CHECKED_IN);
    }

    /// Late, but nobody else has taken it: what is left of it is taken anew.
    private void revive(Tx tx, Actor actor, Whole before, CheckInHow how) {
        var row = before.row();
        if (!row.planned().isAfter(tx.now())) {
            throw new Refused(BookingError.OVER);
        }
        var released = before.places().stream().filter(place -> place.state() == BookingState.RELEASED).toList();
        var rest = new Slot(Times.minute(tx.now()), row.planned());
        var wants = released.stream()
                .map(place -> new Want(place.space(), place.units(), BookingState.CHECKED_IN)).toList();
        var taken = taker.take(tx, before.id(), row.whose().organiser(), rest, wants);
        var after = before.with(row.at(new Slot(row.slot().from(), row.planned()))).with(List.copyOf(taken));
        come(tx, actor, before, after, how, Step.REVIVED);
    }

    private void come(Tx tx, Actor actor, Whole before, Whole after, CheckInHow how, Step step) {
        var claimed = after.row().claimed();
        var row = after.row().with(BookingState.CHECKED_IN).with(new Claimed(claimed.opens(), claimed.deadline(),
                actor.person(), tx.now(), how, claimed.keep()));
        teller.tell(tx, actor, step, before, store.put(tx.sql(), before, after.with(row), tx.now()), how.name());
    }
}
