package hub.booking.reservation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingRow.Asked;
import hub.booking.reservation.BookingRow.Claimed;
import hub.booking.reservation.BookingRow.What;
import hub.booking.reservation.BookingRow.Whose;
import hub.booking.reservation.Taker.Want;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// Makes bookings: all places of one, or none.
final class Making {

    private final Store store;
    private final Taker taker;
    private final Terms.Judging judging;
    private final Colleagues colleagues;
    private final MeetingLinks links;
    private final Teller teller;

    Making(Store store, Taker taker, Terms.Judging judging, Colleagues colleagues, MeetingLinks links, Teller teller) {
        this.store = store;
        this.taker = taker;
        this.judging = judging;
        this.colleagues = colleagues;
        this.links = links;
        this.teller = teller;
    }

    Whole make(Tx tx, PersonId me, NewBooking wish, Origin origin) {
        var slot = Times.fresh(tx.now(), wish.from(), wish.until());
        var whose = whose(me, wish);
        var attendees = colleagues.invited(wish.attendees(), whose.organiser(), List.of());
        var terms = judging.judge(tx.sql(), tx.now(), whose, wish.places(), slot, null);
        var here = origin.here();
        var heads = 1 + attendees.size() + wish.extra();
        var wants = wish.places().stream().map(space -> want(terms, space, heads, me, here)).toList();

        var row = row(tx, wish, slot, whose, origin);
        row = row.with(claimed(tx, me, slot, terms, here)).with(asked(tx, slot, terms, wants)).with(stateOf(wants));
        var id = store.rows().insert(tx.sql(), row);
        var made = new Whole(numbered(row, id), placesOf(tx, id, whose.organiser(), slot, wants), attendees);
        store.putParts(tx.sql(), made);
        teller.tell(tx, new Actor.Person(me), Step.MADE, null, made, "");
        return made;
    }

    /// What the rules say of a wish, with nothing done: not whether its places are free.
    void judge(Sql sql, Instant now, PersonId me, NewBooking wish) {
        var slot = Times.fresh(now, wish.from(), wish.until());
        judging.judge(sql, now, whose(me, wish), wish.places(), slot, null);
    }

    private List<PlaceRow> placesOf(Tx tx, BookingId id, PersonId person, Slot slot, List<Want> wants) {
        try {
            return taker.take(tx, id, person, slot, wants);
        } catch (Refused refused) {
            // Nobody has heard of it yet, and the command may have more to do.
            store.rows().remove(tx.sql(), id);
            throw refused;
        }
    }

    private Whose whose(PersonId me, NewBooking wish) {
        var organiser = wish.onBehalf() == null ? me : wish.onBehalf();
        colleagues.require(organiser);
        if (!colleagues.actsFor(me, organiser)) {
            throw new Refused(BookingError.ON_BEHALF);
        }
        return new Whose(organiser, me, colleagues.unit(organiser).orElse(null));
    }

    private Want want(Terms terms, SpaceId space, int heads, PersonId me, @Nullable CheckInHow here) {
        var taken = here == null ? BookingState.CONFIRMED : BookingState.CHECKED_IN;
        return new Want(space, judging.units(space, heads),
                judging.waits(terms, space, me) ? BookingState.TENTATIVE : taken);
    }

    private static BookingState stateOf(List<Want> wants) {
        if (wants.stream().anyMatch(want -> want.state() == BookingState.TENTATIVE)) {
            return BookingState.TENTATIVE;
        }
        return wants.isEmpty() ? BookingState.CONFIRMED : wants.getFirst().state();
    }

    private static Asked asked(Tx tx, Slot slot, Terms terms, List<Want> wants) {
        var waiting = wants.stream().filter(want -> want.state() == BookingState.TENTATIVE).toList();
        return waiting.isEmpty()
                ? Asked.NOBODY
                : new Asked(Due.approval(tx.now(), slot, waiting.stream().map(want -> terms.of(want.space()))),
                        null, null, null);
    }

    private static Claimed claimed(Tx tx, PersonId me, Slot slot, Terms terms, @Nullable CheckInHow here) {
        var due = Due.claim(Claimed.NEVER, tx.now(), slot, terms.all());
        return here == null ? due : new Claimed(due.opens(), null, me, tx.now(), here, false);
    }

    private BookingRow row(Tx tx, NewBooking wish, Slot slot, Whose whose, Origin origin) {
        var link = wish.link() ? links.make().orElseThrow(() -> new Refused(BookingError.NO_LINKS)) : null;
        var what = new What(wish.title(), wish.purpose(), wish.shownTo(), wish.extra(), link, null, wish.note());
        return new BookingRow(new BookingId(0), 1, BookingState.CONFIRMED, what, slot, slot.until(), whose,
                origin.series(), origin.original(), Asked.NOBODY, Claimed.NEVER, null, tx.now(), tx.now());
    }

    private static BookingRow numbered(BookingRow row, BookingId id) {
        return new BookingRow(id, row.version(), row.state(), row.what(), row.slot(), row.planned(), row.whose(),
                row.series(), row.original(), row.asked(), row.claimed(), row.gone(), row.made(), row.changed());
    }
}
