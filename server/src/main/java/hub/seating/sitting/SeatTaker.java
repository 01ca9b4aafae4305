package hub.seating.sitting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.seating.sitting.SittingRow.Act;
import hub.seating.sitting.SittingRow.ActKind;
import hub.seating.sitting.SittingRow.Come;
import hub.seating.zone.Standing;
import hub.space.allocation.Allocation;
import hub.space.allocation.AllocationId;
import hub.space.allocation.AllocationState;
import hub.space.allocation.Allocations;
import hub.space.allocation.Demand;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.allocation.Taking;
import hub.space.place.SpaceId;

/// Takes seats and holds them. What is refused may have begun: a command that goes on tries it as a part of its own.
final class SeatTaker {

    /// Names the allocations of sittings.
    static final String KIND = "seat";

    private final Allocations allocations;
    private final SeatJudge judge;
    private final SeatTeller teller;
    private final Hidden hidden;

    SeatTaker(Allocations allocations, SeatJudge judge, SeatTeller teller, Hidden hidden) {
        this.allocations = allocations;
        this.judge = judge;
        this.teller = teller;
        this.hidden = hidden;
    }

    /// Takes a seat that a person may have. What the person holds is let go.
    ///
    /// @throws Refused whatever stands against it
    SittingRow take(Tx tx, SeatWish wish) {
        judge.spot(wish.seat(), wish.time());
        judge.require(tx.sql(), wish.person(), wish.seat(), wish.time(), tx.now());
        var away = judge.meetsAway(tx.sql(), wish.person(), wish.time());
        if (away && wish.how() == null) {
            throw judge.refused(SeatError.AWAY, wish.seat());
        }
        letGo(tx, wish.person(), wish.time());
        return made(tx, draft(tx, wish, SittingKind.FREE, null, null, away));
    }

    /// Sits a person down where the hub keeps a seat for them.
    ///
    /// @throws Refused whatever stands against it
    SittingRow stand(Tx tx, Standing standing, SeatTime time) {
        judge.spot(standing.seat(), time);
        judge.require(tx.sql(), standing.person(), standing.seat(), time, tx.now());
        var wish = new SeatWish(standing.person(), standing.seat(), time, null, null, null);
        return made(tx, draft(tx, wish, SittingKind.valueOf(standing.kind().name()), standing.source(), null, false));
    }

    /// Goes on at another seat, which nobody judges any more.
    SittingRow follow(Tx tx, SittingRow before, SeatWish wish) {
        var draft = draft(tx, wish, SittingKind.FREE, null, before.id(), before.despite());
        var come = before.came() ? before.come() : draft.come();
        return made(tx, draft.coming(come));
    }

    /// Keeps a seat for some seconds.
    ///
    /// @throws Refused whatever stands against it
    SittingRow hold(Tx tx, SeatWish wish, Instant expires) {
        judge.spot(wish.seat(), wish.time());
        judge.require(tx.sql(), wish.person(), wish.seat(), wish.time(), tx.now());
        letGo(tx, wish.person(), wish.time());
        var row = draft(tx, wish, SittingKind.FREE, null, null, false);
        return made(tx, new SittingRow(row.id(), row.person(), row.seat(), row.floor(), row.day(), row.slot(),
                row.planned(), row.open(), SittingState.HELD, row.kind(), null, row.by(), false,
                new Come(row.come().opens(), null, null, null, null, null), null, null, null, null, expires));
    }

    /// Lets go whatever a person holds at a time.
    void letGo(Tx tx, PersonId person, SeatTime time) {
        SittingRepository.of(tx.sql(), person, time.day(), time.day()).stream()
                .filter(row -> row.state() == SittingState.HELD)
                .forEach(row -> letGo(tx, row));
    }

    void letGo(Tx tx, SittingRow held) {
        end(tx, held, AllocationState.EXPIRED, SittingState.CANCELLED, null);
    }

    /// Ends a sitting.
    SittingRow end(Tx tx, SittingRow before, AllocationState exit, SittingState state, @Nullable PersonId by) {
        var allocation = before.allocation();
        if (allocation == null) {
            throw new IllegalStateException("sitting " + before.id() + " has no allocation");
        }
        var left = allocations.leave(tx, allocation, exit);
        var act = by == null || state == SittingState.MOVED ? null : new Act(ActKind.END, tx.now(), by);
        var after = before.during(left.slot(), before.planned(), before.open()).in(state, act);
        return written(tx, before, after);
    }

    /// Takes the seat of an ended sitting again, for what is left of its time.
    ///
    /// @throws Refused `seat.over`, `seat.taken`, `seat.has_another`
    SittingRow revive(Tx tx, SittingRow before, @Nullable CheckInHow how) {
        var from = later(before.slot().from(), minute(tx.now()));
        if (!from.isBefore(before.planned())) {
            throw judge.refused(SeatError.OVER, before.seat());
        }
        var rest = new Slot(from, before.planned());
        letGo(tx, before.person(), before.time());
        var come = how == null ? before.come() : before.come().at(tx.now(), how);
        var here = come.at() != null;
        var taken = occupy(tx, before, rest, here ? AllocationState.CHECKED_IN : AllocationState.CONFIRMED);
        var whole = new Slot(before.slot().from(), before.planned());
        return written(tx, before, before.during(whole, before.planned(), before.open()).coming(come)
                .on(taken.id()).in(here ? SittingState.HERE : SittingState.BOOKED, null));
    }

    /// Gives a sitting another time at its seat.
    ///
    /// @throws Refused `seat.taken`, `seat.has_another`
    SittingRow shift(Tx tx, SittingRow before, SittingRow after) {
        var allocation = before.allocation();
        if (allocation == null) {
            throw new IllegalStateException("sitting " + before.id() + " has no allocation");
        }
        switch (allocations.move(tx, allocation, before.seat(), occupying(tx, allocation, before, after))) {
            case Taking.Taken _ -> {
            }
            case Taking.Occupied(var _, var by) -> throw occupied(tx, before.person(), before.seat(), by);
        }
        return written(tx, before, after);
    }

    /// One that was given back and taken again occupies from then on, though it began earlier.
    private Slot occupying(Tx tx, AllocationId allocation, SittingRow before, SittingRow after) {
        var slot = after.slot();
        return !slot.from().equals(before.slot().from()) ? slot
                : allocations.find(tx.sql(), allocation)
                        .map(one -> new Slot(later(one.slot().from(), slot.from()), slot.until())).orElse(slot);
    }

    /// Somebody has come: the allocation says so, too.
    void claim(Tx tx, SittingRow row) {
        if (row.allocation() != null) {
            allocations.enter(tx, row.allocation(), AllocationState.CHECKED_IN);
        }
    }

    SittingRow written(Tx tx, SittingRow before, SittingRow after) {
        SittingRepository.update(tx, after);
        teller.tell(tx, before, after);
        return after;
    }

    private SittingRow draft(Tx tx, SeatWish wish, SittingKind kind, @Nullable Long source,
            @Nullable SittingId previous, boolean despite) {
        var times = judge.times(tx.sql());
        var time = wish.time();
        var here = wish.how() != null && !time.slot().from().isAfter(tx.now());
        var deadline = here || kind != SittingKind.FREE ? null : times.deadline(wish.person(), time, tx.now());
        var come = new Come(times.opens(time), deadline, warn(times.warns(deadline), tx.now()),
                times.clears(wish.person(), time, tx.now()), here ? tx.now() : null, here ? wish.how() : null);
        var by = wish.by();
        var act = by == null ? null : new Act(ActKind.TAKE, tx.now(), by);
        return new SittingRow(new SittingId(0), wish.person(), wish.seat(), judge.spot(wish.seat(), time).floor(),
                time.day(), time.slot(), time.slot().until(), time.open(),
                here ? SittingState.HERE : SittingState.BOOKED, kind, source,
                by == null || by.equals(wish.person()) ? null : by, despite, come, act, previous, wish.draw(), null,
                null);
    }

    /// Who took it a moment ago need not be warned at once.
    private static @Nullable Instant warn(@Nullable Instant warn, Instant now) {
        return warn == null || !warn.isAfter(now) ? null : warn;
    }

    private SittingRow made(Tx tx, SittingRow draft) {
        var row = SittingRepository.insert(tx, draft);
        var taken = occupy(tx, row, row.slot(), switch (row.state()) {
            case HELD -> AllocationState.HELD;
            case HERE -> AllocationState.CHECKED_IN;
            case BOOKED, LEFT, RELEASED, CANCELLED, MOVED -> AllocationState.CONFIRMED;
        });
        var after = row.on(taken.id());
        SittingRepository.update(tx, after);
        teller.tell(tx, null, after);
        return after;
    }

    private Allocation occupy(Tx tx, SittingRow row, Slot slot, AllocationState state) {
        var demand = new Demand(row.seat(), slot, 1, state, new Reservation(KIND, row.id().value()), row.person());
        return switch (allocations.take(tx, List.of(demand))) {
            case Taking.Taken(var all) -> all.getFirst();
            case Taking.Occupied(var seat, var by) -> throw occupied(tx, row.person(), seat, by);
        };
    }

    /// Says what is in the way, and whose it is as far as that is shown.
    private Refused occupied(Tx tx, PersonId person, SpaceId seat, List<Allocation> by) {
        var first = by.getFirst();
        if (person.equals(first.person())) {
            return judge.refused(SeatError.HAS_ANOTHER, first.space(), Map.of("sitting", first.reservation().id(),
                    "from", first.slot().from(), "until", first.slot().until()));
        }
        var whose = first.person();
        var shown = whose != null && judge.namesShown(tx.sql()) && first.state() != AllocationState.HELD
                && !hidden.hides(whose);
        var detail = new HashMap<String, Object>(
                Map.of("from", first.slot().from(), "until", first.slot().until()));
        if (shown) {
            detail.put("person", whose);
        }
        return judge.refused(SeatError.TAKEN, seat, detail);
    }

    static Instant minute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
