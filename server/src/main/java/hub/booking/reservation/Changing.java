package hub.booking.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import hub.booking.reservation.BookingRow.Asked;
import hub.booking.reservation.BookingRow.Whose;
import hub.booking.reservation.Taker.Want;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// Changes bookings: what they are about, when and where they are, who comes and whose they are.
final class Changing {

    private final Store store;
    private final Taker taker;
    private final Terms.Judging judging;
    private final Colleagues colleagues;
    private final Rights rights;
    private final Teller teller;

    Changing(Store store, Taker taker, Terms.Judging judging, Colleagues colleagues, Rights rights, Teller teller) {
        this.store = store;
        this.taker = taker;
        this.judging = judging;
        this.colleagues = colleagues;
        this.rights = rights;
        this.teller = teller;
    }

    void change(Tx tx, Actor actor, BookingId booking, BookingChange change) {
        var before = store.require(tx.sql(), booking);
        rights.requireOwn(before, actor);
        if (change.version() != null && change.version() != before.row().version()) {
            throw new Refused(BookingError.CHANGED, Map.of("version", before.row().version()));
        }
        apply(tx, actor, before, change, Step.MOVED);
    }

    /// Moves the end; also for who is only there.
    void extend(Tx tx, Actor actor, BookingId booking, Instant until) {
        var before = store.require(tx.sql(), booking);
        rights.requireThere(before, actor);
        if (before.held().isEmpty() || before.row().state() == BookingState.TENTATIVE) {
            throw new Refused(BookingError.NOT_ACTIVE);
        }
        apply(tx, actor, before, BookingChange.to(before.row().slot().from(), until), Step.EXTENDED);
    }

    private void apply(Tx tx, Actor actor, Whole before, BookingChange change, Step moving) {
        requireAhead(tx, before);
        var row = before.row();
        var slot = Times.moved(tx.now(), row.slot(),
                change.from() == null ? row.slot().from() : change.from(),
                change.until() == null ? row.slot().until() : change.until());
        var spaces = change.places() == null
                ? before.held().stream().map(PlaceRow::space).toList()
                : change.places();
        var after = before.with(row.with(change.applied(row.what())))
                .inviting(attendees(before, change, slot));
        after = relocated(tx, actor, before, after, slot, spaces);
        var moved = !after.row().slot().equals(row.slot()) || !after.places().equals(before.places());
        var written = store.put(tx.sql(), before, after, tx.now());
        teller.tell(tx, actor, moved ? moving : Step.CHANGED, before, written, "");
    }

    /// Who was asked for another time has to be asked again.
    private List<Attendee> attendees(Whole before, BookingChange change, Slot slot) {
        var invited = change.attendees() == null
                ? before.attendees()
                : colleagues.invited(change.attendees(), before.row().whose().organiser(), before.attendees());
        return slot.from().equals(before.row().slot().from())
                ? invited
                : invited.stream().map(one -> new Attendee(one.person(), Reply.NONE, one.optional())).toList();
    }

    private Whole relocated(Tx tx, Actor actor, Whole before, Whole after, Slot slot, List<SpaceId> spaces) {
        var heads = 1 + after.attendees().size() + after.row().what().extra();
        var stands = slot.equals(before.row().slot()) && spaces.size() == before.held().size()
                && before.held().stream().allMatch(
                        held -> spaces.contains(held.space()) && held.units() == judging.units(held.space(), heads));
        if (stands) {
            return after;
        }
        var whose = before.row().whose();
        var terms = judging.judge(tx.sql(), tx.now(), whose, spaces, slot, before);
        var wants = spaces.stream().map(space -> want(before, terms, space, heads, slot, actor, tx.now())).toList();
        var places = taker.move(tx, before, whose.organiser(), slot, wants);
        var row = after.row().at(slot);
        row = row.with(Due.claim(row.claimed(), tx.now(), slot, terms.all()));
        return asked(tx, before, after.with(row).with(places), slot, terms);
    }

    /// Of a place whose owner was asked, the time granted stays granted; any other has to be granted anew.
    private Want want(
            Whole before, Terms terms, SpaceId space, int heads, Slot slot, Actor actor, Instant now) {
        var held = before.at(space).filter(place -> place.state().occupies());
        var taken = before.slotAt(space, slot, now);
        var granted = held.filter(place -> place.state() != BookingState.TENTATIVE)
                .filter(place -> !taken.from().isBefore(place.slot().from()))
                .filter(place -> !taken.until().isAfter(place.slot().until())).isPresent();
        var in = before.row().state() == BookingState.CHECKED_IN ? BookingState.CHECKED_IN : BookingState.CONFIRMED;
        var waits = !granted && judging.waits(terms, space, actor.person());
        return new Want(space, judging.units(space, heads), waits ? BookingState.TENTATIVE : in);
    }

    private static Whole asked(Tx tx, Whole before, Whole after, Slot slot, Terms terms) {
        if (before.row().state() == BookingState.CHECKED_IN) {
            return after;
        }
        var waiting = after.held().stream().filter(place -> place.state() == BookingState.TENTATIVE).toList();
        if (waiting.isEmpty()) {
            return after.with(after.row().with(BookingState.CONFIRMED));
        }
        var expires = Due.approval(tx.now(), slot, waiting.stream().map(place -> terms.of(place.space())));
        return after.with(after.row().with(BookingState.TENTATIVE).with(new Asked(expires, null, null, null)));
    }

    /// Gives a booking to a colleague; the rules are asked whether that person may have it.
    void handOver(Tx tx, Actor actor, BookingId booking, PersonId to) {
        var before = store.require(tx.sql(), booking);
        rights.requireOwn(before, actor);
        requireAhead(tx, before);
        colleagues.require(to);
        var whose = new Whose(to, to, colleagues.unit(to).orElse(null));
        if (!whose.organiser().equals(before.row().whose().organiser())) {
            judging.judge(tx.sql(), tx.now(), whose, before.held().stream().map(PlaceRow::space).toList(),
                    before.row().slot(),
                    before);
        }
        var after = before.with(before.row().with(whose))
                .inviting(before.attendees().stream().filter(one -> !one.person().equals(to)).toList());
        teller.tell(tx, actor, Step.HANDED_OVER, before, store.put(tx.sql(), before, after, tx.now()), "");
    }

    /// Says for somebody invited whether they come.
    void answer(Tx tx, PersonId me, BookingId booking, Reply answer) {
        var before = store.require(tx.sql(), booking);
        if (!before.participants().contains(me)) {
            throw Refused.notFound();
        }
        requireAhead(tx, before);
        var mine = before.attendees().stream().filter(one -> one.person().equals(me)).findFirst()
                .orElseThrow(() -> new Refused(BookingError.NOT_INVITED));
        var answered = new Attendee(me, answer, mine.optional());
        if (!answered.equals(mine)) {
            var after = store.putAnswers(tx.sql(), before.inviting(
                    before.attendees().stream().map(one -> one.equals(mine) ? answered : one).toList()));
            teller.tellAnswer(tx, new Actor.Person(me), before, after, answered);
        }
    }

    /// Notes the chat room of a meeting.
    void arrange(Tx tx, Actor actor, BookingId booking, long room) {
        var before = store.require(tx.sql(), booking);
        var after = before.with(before.row().with(before.row().what().withRoom(room)));
        teller.tell(tx, actor, Step.ARRANGED, before, store.put(tx.sql(), before, after, tx.now()), "");
    }

    /// Keeps a booking though nobody comes, or no longer: for who decides on the place.
    void keep(Tx tx, Actor actor, BookingId booking, boolean keep) {
        var before = store.require(tx.sql(), booking);
        if (!(actor instanceof Actor.Person(var person) && rights.decides(person, before.held()))) {
            throw new Refused(BookingError.NOT_YOURS);
        }
        requireAhead(tx, before);
        var claimed = before.row().claimed();
        var after = before.with(before.row().with(new BookingRow.Claimed(claimed.opens(), claimed.deadline(),
                claimed.by(), claimed.at(), claimed.how(), keep)));
        teller.tell(tx, actor, Step.ARRANGED, before, store.put(tx.sql(), before, after, tx.now()), "");
    }

    static void requireAhead(Tx tx, Whole booking) {
        if (!booking.row().state().occupies()) {
            throw new Refused(BookingError.NOT_ACTIVE);
        }
        if (booking.row().past(tx.now())) {
            throw new Refused(BookingError.OVER);
        }
    }
}
