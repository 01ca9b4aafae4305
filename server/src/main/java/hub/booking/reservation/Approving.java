package hub.booking.reservation;

import java.util.List;

import hub.booking.reservation.BookingRow.Asked;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// The word of those who decide on a place. It was kept meanwhile; all the same it is looked at again.
final class Approving {

    private final Store store;
    private final Taker taker;
    private final Rights rights;
    private final Ending ending;
    private final Teller teller;

    Approving(Store store, Taker taker, Rights rights, Ending ending, Teller teller) {
        this.store = store;
        this.taker = taker;
        this.rights = rights;
        this.ending = ending;
        this.teller = teller;
    }

    void approve(Tx tx, PersonId me, BookingId booking, boolean ok, String note) {
        var before = store.require(tx.sql(), booking);
        requireDecides(before, me);
        var expires = before.row().asked().expires();
        if (before.row().state() != BookingState.TENTATIVE || expires == null || !expires.isAfter(tx.now())) {
            throw new Refused(BookingError.NOT_WAITING);
        }
        var asked = new Asked(expires, me, tx.now(), note);
        if (ok) {
            agree(tx, me, before, asked, note);
        } else {
            ending.decline(tx, new Actor.Person(me), before, asked, note);
        }
    }

    private void agree(Tx tx, PersonId me, Whole before, Asked asked, String note) {
        var places = before.places().stream().map(place -> mine(place, me)
                ? taker.enter(tx, place, BookingState.CONFIRMED)
                : place).toList();
        var next = before.with(places);
        var row = before.row().with(asked).with(next.together());
        teller.tell(tx, new Actor.Person(me), Step.APPROVED, before,
                store.put(tx.sql(), before, next.with(row), tx.now()), note);
    }

    private void requireDecides(Whole booking, PersonId me) {
        var asked = booking.places().stream().filter(place -> place.state() == BookingState.TENTATIVE).toList();
        var over = asked.isEmpty() ? booking.places() : List.copyOf(asked);
        if (!rights.decides(me, over)) {
            throw booking.participants().contains(me) || rights.reads(booking, me)
                    ? new Refused(BookingError.NOT_YOURS)
                    : Refused.notFound();
        }
    }

    private boolean mine(PlaceRow place, PersonId me) {
        return place.state() == BookingState.TENTATIVE && rights.decides(me, place.space());
    }
}
