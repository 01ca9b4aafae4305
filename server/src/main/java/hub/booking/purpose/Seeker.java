package hub.booking.purpose;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.booking.purpose.PurposeAnswer.Offer;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.allocation.Availability;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;
import hub.space.policy.Judge;
import hub.space.policy.Request;
import hub.space.policy.Sitting;
import hub.space.policy.Verdict;

/// Looks for places that are free and that the rules let a person have. From memory; the tables are asked only where a
/// place has a quota. Any thread that may block.
record Seeker(Places places, Availability availability, Judge judge) {

    /// Longer ahead nobody plans by what follows; a month costs sixty times as much.
    private static final Duration HALF_DAY = Duration.ofHours(12);

    private static final Duration SOON_AFTER = Duration.ofHours(1);

    /// Who looks, and what is being moved, which is in nobody's way.
    ///
    /// @param unit for which it would be booked
    record Who(PersonId person, @Nullable UnitId unit, Request.@Nullable Before moving) {

        static Who of(PersonId person, Optional<UnitId> unit) {
            return new Who(person, unit.orElse(null), null);
        }
    }

    Sitting sitting(Sql sql, Who who) {
        return judge.sitting(sql, who.person(), who.unit());
    }

    /// The places made for it, free or not.
    List<Space> fitting(Seek seek) {
        var areas = seek.area() == null ? Set.<AreaId>of() : places.under(seek.area());
        return places.all().stream()
                .filter(space -> !space.isSeat() && seek.purpose().suits(space))
                .filter(space -> seek.area() == null || areas.contains(space.area()))
                .filter(space -> seek.kinds().isEmpty() || seek.kinds().contains(space.kind()))
                .filter(space -> space.features().containsAll(seek.features()))
                .filter(space -> space.kind() == SpaceKind.EQUIPMENT || space.capacity() >= seek.people())
                .toList();
    }

    /// Those of them that could be had, the best first.
    List<Offer> offers(Sitting sitting, Who who, List<Space> some, Ranking ranking) {
        var seek = ranking.seek();
        return had(sitting, who, some, seek.slot(), seek.people())
                .map(space -> ranking.offer(space, freeUntil(space.id(), seek.slot())))
                .sorted(Comparator.comparingInt(Offer::score).reversed()
                        .thenComparingLong(offer -> offer.place().value()))
                .toList();
    }

    Stream<Space> had(Sitting sitting, Who who, List<Space> some, Slot slot, int people) {
        return some.stream()
                .filter(space -> clear(space, slot, people, who.moving()))
                .filter(space -> allowed(sitting, who, space.id(), slot));
    }

    boolean allowed(Sitting sitting, Who who, SpaceId space, Slot slot) {
        return verdict(sitting, who, space, slot) instanceof Verdict.Allowed;
    }

    Verdict verdict(Sitting sitting, Who who, SpaceId space, Slot slot) {
        return sitting.judge(new Request(space, slot, who.person(), who.unit(), false, who.moving()));
    }

    /// Whether nothing is in the way, but for what is being moved.
    boolean clear(Space space, Slot slot, int people, Request.@Nullable Before moving) {
        return availability.free(space.id(), slot, units(space, people))
                || (moving != null && onlyMoving(space.id(), slot, moving.reservation()));
    }

    private boolean onlyMoving(SpaceId space, Slot slot, Reservation moving) {
        var buffer = 60L * Space.MAX_BUFFER;
        var wide = new Slot(slot.from().minusSeconds(buffer), slot.until().plusSeconds(buffer));
        var busy = availability.busy(space, wide);
        return !busy.isEmpty() && busy.stream().allMatch(taken -> taken.reservation().equals(moving));
    }

    /// When it is taken next, if within half a day or soon after.
    Optional<Instant> freeUntil(SpaceId space, Slot slot) {
        var window = new Slot(slot.from(), look(slot));
        return availability.gaps(space, window).stream().findFirst().map(Slot::until)
                .filter(until -> until.isBefore(window.until()));
    }

    private static Instant look(Slot slot) {
        var soonAfter = slot.until().plus(SOON_AFTER);
        var halfDay = slot.from().plus(HALF_DAY);
        var far = soonAfter.isAfter(halfDay) ? soonAfter : halfDay;
        var farthest = slot.from().plus(Slot.LONGEST);
        return far.isAfter(farthest) ? farthest : far;
    }

    /// Of a shared place everybody takes one.
    static int units(Space space, int people) {
        return space.units() > 1 ? people : 1;
    }
}
