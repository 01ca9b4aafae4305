package hub.booking.reservation;

import java.time.Instant;
import java.util.Comparator;

import hub.booking.reservation.BookingRow.Asked;
import hub.booking.reservation.BookingRow.Gone;
import hub.kernel.events.Tx;
import hub.kernel.wire.Refused;

/// The ways in which a booking ends, and back. What was used of it stays written.
final class Ending {

    private final Store store;
    private final Taker taker;
    private final Rights rights;
    private final Terms.Judging judging;
    private final Teller teller;

    Ending(Store store, Taker taker, Rights rights, Terms.Judging judging, Teller teller) {
        this.store = store;
        this.taker = taker;
        this.rights = rights;
        this.judging = judging;
        this.teller = teller;
    }

    /// Calls it off; what has begun is ended instead.
    void cancel(Tx tx, Actor actor, BookingId booking, String reason) {
        var before = store.require(tx.sql(), booking);
        rights.requireOwnOrDecides(before, actor);
        Changing.requireAhead(tx, before);
        if (before.row().begun(tx.now()) && before.row().state() != BookingState.TENTATIVE) {
            close(tx, actor, before, BookingState.ENDED_EARLY, Step.ENDED, reason);
        } else {
            var gone = new Gone(actor.person(), tx.now(), reason, before.row().state());
            close(tx, actor, before.with(before.row().gone(gone)), before, BookingState.CANCELLED, Step.CANCELLED,
                    reason);
        }
    }

    /// Gives back what is left of it.
    void end(Tx tx, Actor actor, BookingId booking) {
        var before = store.require(tx.sql(), booking);
        rights.requireThere(before, actor);
        Changing.requireAhead(tx, before);
        if (before.row().state() == BookingState.TENTATIVE) {
            throw new Refused(BookingError.WAITING);
        }
        if (!before.row().begun(tx.now())) {
            throw new Refused(BookingError.NOT_BEGUN);
        }
        close(tx, actor, before, BookingState.ENDED_EARLY, Step.ENDED, "");
    }

    /// Gives back a place to which nobody came, if it is still so. Whether it was.
    boolean release(Tx tx, BookingId booking) {
        var before = store.require(tx.sql(), booking);
        var claimed = before.row().claimed();
        var due = before.row().state() == BookingState.CONFIRMED && claimed.at() == null && !claimed.keep()
                && claimed.deadline() != null && !claimed.deadline().isAfter(tx.now())
                && !before.row().past(tx.now());
        if (due) {
            close(tx, new Actor.House(), before, BookingState.RELEASED, Step.RELEASED, "");
        }
        return due;
    }

    /// Ends what was not approved in time, if it is still so.
    void expire(Tx tx, BookingId booking) {
        var before = store.require(tx.sql(), booking);
        var expires = before.row().asked().expires();
        if (before.row().state() == BookingState.TENTATIVE && expires != null && !expires.isAfter(tx.now())) {
            close(tx, new Actor.House(), before, BookingState.EXPIRED, Step.EXPIRED, "");
        }
    }

    /// Writes down that it took place, once its time is over.
    void complete(Tx tx, BookingId booking) {
        var before = store.require(tx.sql(), booking);
        var state = before.row().state();
        if (before.row().past(tx.now()) && state.occupies() && state != BookingState.TENTATIVE) {
            close(tx, new Actor.House(), before, BookingState.COMPLETED, Step.COMPLETED, "");
        }
    }

    void decline(Tx tx, Actor actor, Whole before, Asked asked, String note) {
        close(tx, actor, before.with(before.row().with(asked)), before, BookingState.DECLINED, Step.DECLINED, note);
    }

    private void close(Tx tx, Actor actor, Whole before, BookingState exit, Step step, String note) {
        close(tx, actor, before, before, exit, step, note);
    }

    private void close(Tx tx, Actor actor, Whole closing, Whole before, BookingState exit, Step step, String note) {
        var places = closing.places().stream()
                .map(place -> place.state().occupies() ? taker.leave(tx, place, exit) : place)
                .toList();
        var end = closing.held().isEmpty()
                ? Times.minute(tx.now().plusSeconds(59))
                : places.stream().map(place -> place.slot().until()).max(Comparator.naturalOrder())
                        .orElse(Instant.MAX);
        var row = closing.row().with(exit);
        var cut = exit == BookingState.ENDED_EARLY || exit == BookingState.RELEASED ? row.cut(end) : row;
        var written = store.put(tx.sql(), before, closing.with(places).with(cut), tx.now());
        teller.tell(tx, actor, step, before, written, note);
    }

    /// Takes a cancellation back while it is fresh: what the rules say and whether the places are free is asked again.
    void restore(Tx tx, Actor actor, BookingId booking) {
        var before = store.require(tx.sql(), booking);
        rights.requireOwn(before, actor);
        var gone = before.row().gone();
        if (before.row().state() != BookingState.CANCELLED || gone == null) {
            throw new Refused(BookingError.NOT_ACTIVE);
        }
        if (tx.now().isAfter(gone.at().plus(Views.RESTORABLE))) {
            throw new Refused(BookingError.RESTORE);
        }
        if (before.row().past(tx.now())) {
            throw new Refused(BookingError.OVER);
        }
        var spaces = before.places().stream().map(PlaceRow::space).toList();
        judging.judge(tx.sql(), tx.now(), before.row().whose(), spaces, before.row().slot(), null);
        var waits = gone.was() == BookingState.TENTATIVE;
        var places = before.places().stream()
                .map(place -> taker.enter(tx, place, waits ? BookingState.TENTATIVE : gone.was()))
                .toList();
        var row = before.row().with(gone.was()).gone(null);
        teller.tell(tx, actor, Step.RESTORED, before,
                store.put(tx.sql(), before, before.with(places).with(row), tx.now()), "");
    }
}
