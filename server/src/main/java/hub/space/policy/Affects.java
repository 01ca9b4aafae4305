package hub.space.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.directory.Post;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.allocation.Allocation;
import hub.space.allocation.AllocationId;
import hub.space.allocation.Availability;
import hub.space.allocation.Slot;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// Finds the bookings that new rules stand against: those that the rules of before allowed. From memory.
record Affects(Policies policies, Availability availability) {

    private static final Duration LONGEST_LOOK = Duration.ofDays(31);
    private static final Duration HORIZON = Duration.ofDays(Horizon.MAX_DAYS + 31L);

    /// What a closed period would hit.
    List<Allocation> by(Closure closure) {
        return booked(spacesOf(closure), later(closure.from(), now()), closure.until()).stream()
                .filter(taken -> closure.kind() == ClosureKind.CLOSED
                        || closure.units().stream().noneMatch(unitsOf(taken)::contains))
                .toList();
    }

    /// What a policy would hit if it said this.
    List<Allocation> by(Policy before, Policy after) {
        var rules = policies.current();
        return booked(policies.under(rules, before.id()), now(), now().plus(HORIZON)).stream()
                .filter(taken -> allows(before, taken) && !allows(after, taken))
                .toList();
    }

    private boolean allows(Policy policy, Allocation taken) {
        return policies.places().find(taken.space()).map(space -> judged(policy, space, taken))
                .orElse(new Verdict.Allowed(false)) instanceof Verdict.Allowed;
    }

    private Verdict judged(Policy policy, Space space, Allocation taken) {
        return new Judgement(Request.of(space.id(), taken.slot(), taken.person(), null), space, policy,
                Optional.empty(),
                List.of(),
                policies.office(), unitsOf(taken), now(), () -> new Usage.Used(0, 0, 0)).verdict();
    }

    /// The units a booking may be for, as far as its person tells, with those above.
    private Set<UnitId> unitsOf(Allocation taken) {
        var units = new LinkedHashSet<UnitId>();
        posts(taken.person()).forEach(post -> units.addAll(policies.directory().upwards(post.unit())));
        return units;
    }

    private List<Post> posts(@Nullable PersonId person) {
        return Optional.ofNullable(person).flatMap(policies.directory()::person).map(known -> known.posts())
                .orElse(List.of());
    }

    private Set<SpaceId> spacesOf(Closure closure) {
        var spaces = new LinkedHashSet<SpaceId>();
        closure.spaces().forEach(space -> spaces.addAll(policies.places().family(space)));
        if (closure.area() != null) {
            policies.places().in(closure.area()).forEach(space -> spaces.add(space.id()));
        }
        return spaces;
    }

    private List<Allocation> booked(Collection<SpaceId> spaces, Instant from, Instant until) {
        var found = new LinkedHashMap<AllocationId, Allocation>();
        looks(from, until).forEach(look -> spaces.stream()
                .flatMap(space -> availability.busy(space, look).stream())
                .filter(taken -> spaces.contains(taken.space()))
                .forEach(taken -> found.putIfAbsent(taken.id(), taken)));
        return found.values().stream().sorted(Comparator.comparing(taken -> taken.slot().from())).toList();
    }

    private static List<Slot> looks(Instant from, Instant until) {
        var looks = new ArrayList<Slot>();
        for (var begin = from; begin.isBefore(until); begin = begin.plus(LONGEST_LOOK)) {
            var end = begin.plus(LONGEST_LOOK);
            looks.add(new Slot(begin, end.isBefore(until) ? end : until));
        }
        return looks;
    }

    private Instant now() {
        return policies.clock().instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
