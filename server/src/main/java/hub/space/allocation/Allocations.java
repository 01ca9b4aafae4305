package hub.space.allocation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.allocation.Taking.Occupied;
import hub.space.allocation.Taking.Taken;
import hub.space.place.Ahead;
import hub.space.place.Places;
import hub.space.place.SpaceError;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;

/// Takes places and gives them back: the only way to do so. Everything happens inside a command of the log; every way
/// into an occupying state asks the tables first, and a trigger asks them again.
///
/// What is past never changes. Nothing is ever deleted: who ends an allocation leaves its row with what was used of it.
public final class Allocations {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration
            .of("hub/space/allocation/migration/V20261120_51__allocation.sql");

    private final Availability availability;
    private final @Nullable PersonId by;

    private Allocations(Availability availability, @Nullable PersonId by) {
        this.availability = availability;
        this.by = by;
    }

    /// What is not over yet is read once.
    public Allocations(Database db, Places places, Instant now) {
        this(new Availability(places), null);
        availability.load(db, now);
    }

    /// The same, as done by somebody: history says so. Without it the hub did it by itself.
    public Allocations by(PersonId person) {
        return new Allocations(availability, person);
    }

    /// Forgets what is long over in memory, not in the tables. To be called every minute, within a command.
    public void forget(Tx tx) {
        availability.forget(tx);
    }

    /// What is free, from memory.
    public Availability availability() {
        return availability;
    }

    /// Takes places, all or none of them.
    ///
    /// @throws Refused `space.past` if one begins before this minute, `space.closed` if a place is out of use,
    ///     `space.units`, `space.person_needed`, `not_found`; `request.invalid` (places) if they exclude one another
    public Taking take(Tx tx, List<Demand> demands) {
        var spots = new ArrayList<Spot>();
        for (var demand : demands) {
            var spot = requireTakeable(tx, demand);
            var inTheWay = Check.inTheWay(tx.sql(), spot, Wanted.of(demand, spot));
            if (!inTheWay.isEmpty()) {
                return new Occupied(demand.space(), inTheWay);
            }
            spots.add(spot);
        }
        var taken = new ArrayList<Allocation>();
        for (int i = 0; i < demands.size(); i++) {
            taken.add(insert(tx, demands.get(i), spots.get(i), !taken.isEmpty()));
        }
        return new Taken(List.copyOf(taken));
    }

    private Allocation insert(Tx tx, Demand demand, Spot spot, boolean afterOthers) {
        if (afterOthers && !Check.inTheWay(tx.sql(), spot, Wanted.of(demand, spot)).isEmpty()) {
            throw Refused.invalid("places");
        }
        var made = AllocationRepository.insert(tx, by, demand, spot);
        availability.follow(tx, null, made);
        return made;
    }

    /// Takes it to another place or time, stretches or shortens it. What has begun keeps its place and its beginning, and
    /// ends this minute or later; what is over does not change. In the same place its buffers stay as they were.
    ///
    /// @throws Refused `space.past`, `space.left` if it occupies nothing, `space.closed`, `space.units`, `not_found`
    public Taking move(Tx tx, AllocationId id, SpaceId to, Slot slot) {
        var before = require(tx.sql(), id);
        if (!before.state().occupies()) {
            throw new Refused(SpaceError.LEFT);
        }
        requireAhead(tx.now(), before, to, slot);
        var stays = before.space().equals(to);
        var spot = spot(tx.sql(), to);
        var after = new Allocation(id, to, slot, stays ? before.setup() : spot.setup(),
                stays ? before.teardown() : spot.teardown(), before.units(), before.state(), before.reservation(),
                before.person());
        return stays && isWithin(slot, before.slot()) ? kept(tx, before, after) : occupy(tx, before, after, spot);
    }

    private static void requireAhead(Instant now, Allocation before, SpaceId to, Slot slot) {
        var minute = minuteOf(now);
        var old = before.slot();
        var begun = old.from().isBefore(minute);
        var changesPast = begun && (!to.equals(before.space()) || !slot.from().equals(old.from()));
        var beginsInPast = !begun && slot.from().isBefore(minute);
        if (!old.until().isAfter(minute) || changesPast || beginsInPast || slot.until().isBefore(minute)) {
            throw new Refused(SpaceError.PAST);
        }
    }

    /// Has it occupy its place again, or in another way: approved, an offer accepted, a cancellation undone. What was cut
    /// when it was left does not come back: for that a new one is taken from now on.
    ///
    /// @param state one that occupies
    /// @throws Refused `space.past` if its time is over, `space.closed`, `space.units`, `not_found`
    public Taking enter(Tx tx, AllocationId id, AllocationState state) {
        if (!state.occupies()) {
            throw new IllegalArgumentException(state + " takes nothing");
        }
        var before = require(tx.sql(), id);
        var after = in(before, state, before.slot());
        if (before.state().occupies()) {
            return kept(tx, before, after);
        }
        if (before.slot().from().isBefore(minuteOf(tx.now()))) {
            throw new Refused(SpaceError.PAST);
        }
        return occupy(tx, before, after, spot(tx.sql(), after.space()));
    }

    /// Ends it. What has begun ends this minute at the latest (the minute begun is full), what has not keeps its time, so
    /// that history tells what it was.
    ///
    /// @param exit one that does not occupy
    /// @throws Refused `space.left` if it was ended before, `not_found`
    public Allocation leave(Tx tx, AllocationId id, AllocationState exit) {
        if (exit.occupies()) {
            throw new IllegalArgumentException(exit + " is no end");
        }
        var before = require(tx.sql(), id);
        if (!before.state().occupies()) {
            throw new Refused(SpaceError.LEFT);
        }
        var after = in(before, exit, cut(before.slot(), tx.now()));
        AllocationRepository.leave(tx, by, before, after);
        availability.follow(tx, before, after);
        return after;
    }

    /// What stands behind a reservation, ended ones too, the earliest first.
    public List<Allocation> of(Sql sql, Reservation reservation) {
        return AllocationRepository.of(sql, reservation);
    }

    /// What occupies a place, or one that excludes it, and is not over, the earliest first.
    public List<Allocation> ahead(Sql sql, SpaceId space, Instant now) {
        return AllocationRepository.aheadOf(sql, space, now);
    }

    /// What is taken ahead and could not be taken now, as the tables are; see [Ahead].
    public List<Ahead.Broken> broken(Tx tx, SpaceId space) {
        return ahead(tx.sql(), space, tx.now()).stream()
                .filter(one -> !stands(tx.sql(), one))
                .map(one -> new Ahead.Broken(one.space(), one.slot().from(), one.slot().until()))
                .toList();
    }

    /// A place that is closed for a while keeps what is booked there.
    private static boolean stands(Sql sql, Allocation one) {
        var spot = spot(sql, one.space());
        return spot.stands(one.slot()) && one.units() <= spot.units()
                && Check.inTheWay(sql, spot, Wanted.of(one)).isEmpty();
    }

    /// One allocation, if there is such a one.
    public Optional<Allocation> find(Sql sql, AllocationId id) {
        return AllocationRepository.find(sql, id);
    }

    private Taking occupy(Tx tx, Allocation before, Allocation after, Spot spot) {
        requireRoom(spot, after.slot(), after.units(), after.person());
        var inTheWay = Check.inTheWay(tx.sql(), spot, Wanted.of(after));
        return inTheWay.isEmpty() ? kept(tx, before, after) : new Occupied(after.space(), inTheWay);
    }

    private Taken kept(Tx tx, Allocation before, Allocation after) {
        AllocationRepository.update(tx, by, after);
        availability.follow(tx, before, after);
        return new Taken(List.of(after));
    }

    private static Spot requireTakeable(Tx tx, Demand demand) {
        var spot = spot(tx.sql(), demand.space());
        if (demand.slot().from().isBefore(minuteOf(tx.now()))) {
            throw new Refused(SpaceError.PAST);
        }
        requireRoom(spot, demand.slot(), demand.units(), demand.person());
        return spot;
    }

    private static void requireRoom(Spot spot, Slot slot, int units, @Nullable PersonId person) {
        if (spot.kind() == SpaceKind.SEAT && person == null) {
            throw new Refused(SpaceError.PERSON_NEEDED);
        }
        if (!spot.open(slot)) {
            throw new Refused(SpaceError.CLOSED);
        }
        if (units < 1 || units > spot.units()) {
            throw new Refused(SpaceError.UNITS);
        }
    }

    private static Spot spot(Sql sql, SpaceId space) {
        return AllocationRepository.spot(sql, space).orElseThrow(Refused::notFound);
    }

    private static Allocation require(Sql sql, AllocationId id) {
        return AllocationRepository.find(sql, id).orElseThrow(Refused::notFound);
    }

    private static Allocation in(Allocation one, AllocationState state, Slot slot) {
        return new Allocation(one.id(), one.space(), slot, one.setup(), one.teardown(), one.units(), state,
                one.reservation(), one.person());
    }

    private static boolean isWithin(Slot slot, Slot other) {
        return !slot.from().isBefore(other.from()) && !slot.until().isAfter(other.until());
    }

    /// @return what is over of it, if some is, to the full minute; all of it if it has not begun
    private static Slot cut(Slot slot, Instant now) {
        var minute = minuteOf(now);
        var end = minute.equals(now) ? minute : minute.plus(1, ChronoUnit.MINUTES);
        return slot.from().isBefore(now) && end.isBefore(slot.until()) ? new Slot(slot.from(), end) : slot;
    }

    private static Instant minuteOf(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }
}
