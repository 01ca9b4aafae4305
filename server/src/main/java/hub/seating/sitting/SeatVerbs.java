package hub.seating.sitting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.sitting.SeatNotice.SeatNoticeKind;
import hub.seating.sitting.SittingRow.ActKind;
import hub.space.allocation.AllocationState;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// What can be done to a sitting. Who may do it was asked before.
final class SeatVerbs {

    private final SeatTaker taker;
    private final SeatJudge judge;
    private final SeatTeller teller;

    SeatVerbs(SeatTaker taker, SeatJudge judge, SeatTeller teller) {
        this.taker = taker;
        this.judge = judge;
        this.teller = teller;
    }

    SittingRow take(Tx tx, SeatWish wish) {
        var row = taker.take(tx, wish);
        if (wish.by() != null) {
            teller.notice(tx, SeatNoticeKind.TAKEN, row, wish.by(), null);
        }
        return row;
    }

    /// Gives the seat back: what has begun ends now, what has not is cancelled.
    ///
    /// @throws Refused `seat.over`
    SittingRow leave(Tx tx, PersonId by, SittingRow row) {
        requireOccupies(row);
        var here = row.state() == SittingState.HERE;
        decline(tx, row);
        var after = taker.end(tx, row, here ? AllocationState.ENDED_EARLY : AllocationState.CANCELLED,
                here ? SittingState.LEFT : SittingState.CANCELLED, by);
        teller.notice(tx, SeatNoticeKind.CANCELLED, row, by, null);
        return after;
    }

    /// Goes on at another seat for the rest of the time.
    ///
    /// @throws Refused whatever stands against the other seat
    SittingRow move(Tx tx, PersonId by, SittingRow row, SpaceId seat, @Nullable DrawId draw) {
        requireOccupies(row);
        var time = new SeatTime(row.day(), rest(row, tx.now()), row.open());
        judge.spot(seat, time);
        judge.require(tx.sql(), row.person(), seat, time, tx.now());
        return moved(tx, by, row, new SeatWish(row.person(), seat, time, by, row.come().how(), draw));
    }

    /// The same by the hub, or where the rights were judged before.
    SittingRow moved(Tx tx, @Nullable PersonId by, SittingRow row, SeatWish wish) {
        decline(tx, row);
        var begun = row.slot().from().isBefore(SeatTaker.minute(tx.now()));
        var old = taker.end(tx, row, begun ? AllocationState.ENDED_EARLY : AllocationState.CANCELLED,
                SittingState.MOVED, by);
        var after = taker.follow(tx, old, wish);
        teller.notice(tx, SeatNoticeKind.MOVED, row, by, after);
        return after;
    }

    /// What is left of its time.
    static Slot rest(SittingRow row, Instant now) {
        return new Slot(SeatTaker.later(row.slot().from(), SeatTaker.minute(now)), row.slot().until());
    }

    /// Somebody has come: before it begins, if nobody has the seat until then; after it was given back, if nobody has it
    /// since.
    ///
    /// @throws Refused `seat.early`, `seat.over`, `seat.taken`, `seat.has_another`
    SittingRow checkIn(Tx tx, SittingRow row, CheckInHow how) {
        return switch (row.state()) {
            case HERE -> row;
            case BOOKED -> claimed(tx, row, how);
            case RELEASED -> taker.revive(tx, row, how);
            case HELD, LEFT, CANCELLED, MOVED -> throw over(row);
        };
    }

    private SittingRow claimed(Tx tx, SittingRow row, CheckInHow how) {
        if (tx.now().isBefore(row.come().opens())) {
            throw judge.refused(SeatError.EARLY, row.seat(), row.come().opens(), null);
        }
        var begun = row.begun(tx.now()) ? row : earlier(tx, row);
        var after = begun.coming(begun.come().at(tx.now(), how)).in(SittingState.HERE, begun.act());
        taker.claim(tx, begun);
        return taker.written(tx, begun, after);
    }

    private SittingRow earlier(Tx tx, SittingRow row) {
        var slot = new Slot(SeatTaker.minute(tx.now()), row.slot().until());
        return taker.shift(tx, row, row.during(slot, row.planned(), row.open()));
    }

    /// Moves the end, to later or earlier.
    ///
    /// @throws Refused `seat.over`, `seat.past`, `seat.time`, `seat.taken`
    SittingRow extend(Tx tx, SittingRow row, Instant until) {
        requireOccupies(row);
        if (!until.isAfter(SeatTaker.later(tx.now(), row.slot().from()))) {
            throw new Refused(SeatError.PAST);
        }
        if (until.isAfter(HubTime.startOf(row.day().plusDays(1)))) {
            throw new Refused(SeatError.TIME);
        }
        var time = new SeatTime(row.day(), new Slot(row.slot().from(), until), false);
        judge.require(tx.sql(), row.person(), row.seat(), time, tx.now());
        var come = row.come();
        var clean = judge.times(tx.sql()).clears(row.person(), time, tx.now());
        return taker.shift(tx, row, row.during(time.slot(), until, false).coming(new SittingRow.Come(come.opens(),
                come.deadline(), come.warn(), clean, come.at(), come.how())));
    }

    /// Takes the last step back, within two minutes.
    ///
    /// @throws Refused `seat.undo`, `seat.taken`
    SittingRow undo(Tx tx, PersonId by, SittingRow row) {
        var act = row.act();
        if (act == null || !act.by().equals(by) || tx.now().isAfter(act.until())) {
            throw new Refused(SeatError.UNDO);
        }
        return act.kind() == ActKind.END ? undoEnd(tx, row) : undoTake(tx, row);
    }

    private SittingRow undoEnd(Tx tx, SittingRow row) {
        SittingRepository.accept(tx, row.person(), row.seat(), row.day());
        return taker.revive(tx, row, null);
    }

    private SittingRow undoTake(Tx tx, SittingRow row) {
        requireOccupies(row);
        var ended = taker.end(tx, row, AllocationState.CANCELLED, SittingState.CANCELLED, null);
        var previous = row.previous() == null ? null
                : SittingRepository.find(tx.sql(), row.previous()).orElseThrow(Refused::notFound);
        return previous == null || !previous.planned().isAfter(tx.now()) ? ended : undoEnd(tx, previous);
    }

    /// Ends one whose time is over. Who has a standing seat need not have said that they were there.
    void complete(Tx tx, SittingRow row) {
        var used = row.state() == SittingState.HERE || row.kind() != SittingKind.FREE;
        taker.end(tx, row, used ? AllocationState.COMPLETED : AllocationState.EXPIRED,
                used ? SittingState.LEFT : SittingState.RELEASED, null);
    }

    /// Gives back what nobody came to.
    void release(Tx tx, SittingRow row) {
        var after = taker.end(tx, row, AllocationState.RELEASED, SittingState.RELEASED, null);
        teller.notice(tx, SeatNoticeKind.RELEASED, after, null, null);
    }

    /// Ends what is only held.
    void letGo(Tx tx, SittingRow held) {
        taker.letGo(tx, held);
    }

    /// Ends one because of something that happened elsewhere.
    SittingRow withdraw(Tx tx, SittingRow row, SeatNoticeKind why) {
        var here = row.state() == SittingState.HERE;
        var after = taker.end(tx, row, here ? AllocationState.ENDED_EARLY : AllocationState.CANCELLED,
                here ? SittingState.LEFT : SittingState.CANCELLED, null);
        return why == SeatNoticeKind.FREED ? freed(tx, row, after) : told(tx, why, row, after);
    }

    private SittingRow told(Tx tx, SeatNoticeKind why, SittingRow row, SittingRow after) {
        teller.notice(tx, why, row, null, null);
        return after;
    }

    /// Cuts one to what is left of it while its person is in. One that has begun and is to begin later goes on in another.
    SittingRow cut(Tx tx, SittingRow row, Slot slot) {
        if (!slot.from().equals(row.slot().from()) && row.slot().from().isBefore(tx.now())) {
            var old = taker.end(tx, row, AllocationState.ENDED_EARLY, SittingState.MOVED, null);
            var rest = new SeatWish(row.person(), row.seat(), new SeatTime(row.day(), slot, false), null, null, null);
            return freed(tx, row, taker.follow(tx, old.coming(rest(old)), rest));
        }
        return freed(tx, row, shortened(tx, row, slot));
    }

    private static SittingRow.Come rest(SittingRow old) {
        return new SittingRow.Come(old.come().opens(), null, null, null, null, null);
    }

    private SittingRow freed(Tx tx, SittingRow row, SittingRow after) {
        if (row.kind() == SittingKind.FREE) {
            teller.notice(tx, SeatNoticeKind.FREED, row, null, null);
        }
        return after;
    }

    private SittingRow shortened(Tx tx, SittingRow row, Slot slot) {
        var times = judge.times(tx.sql());
        var time = new SeatTime(row.day(), slot, false);
        var come = row.come();
        var deadline = come.deadline() == null ? null : times.deadline(row.person(), time, tx.now());
        return taker.shift(tx, row, row.during(slot, slot.until(), false).coming(new SittingRow.Come(
                times.opens(time), deadline, times.warns(deadline), times.clears(row.person(), time, tx.now()),
                come.at(), come.how())).in(row.state(), null));
    }

    /// Who gives a standing seat up does not want it that day.
    private static void decline(Tx tx, SittingRow row) {
        if (row.kind() != SittingKind.FREE) {
            SittingRepository.decline(tx, row.person(), row.seat(), row.day());
        }
    }

    private void requireOccupies(SittingRow row) {
        if (!row.state().occupies() || row.state() == SittingState.HELD) {
            throw over(row);
        }
    }

    private Refused over(SittingRow row) {
        return judge.refused(SeatError.OVER, row.seat());
    }
}
