package hub.space.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.space.allocation.Slot;
import hub.space.place.Area;
import hub.space.place.AreaId;
import hub.space.place.Places;
import hub.space.place.PolicyId;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// All policies and closed periods at one moment. Immutable; any thread.
///
/// @param version of the tables that it was read from
record PolicyBook(
        long version, Map<PolicyId, Policy> policies, List<Closure> closures, Map<SpaceId, List<Closure>> bySpace,
        Map<AreaId, List<Closure>> byArea) {

    static PolicyBook of(long version, Collection<Policy> policies, Collection<Closure> closures) {
        var byId = new HashMap<PolicyId, Policy>();
        policies.forEach(policy -> byId.put(policy.id(), policy));
        var bySpace = new HashMap<SpaceId, List<Closure>>();
        var byArea = new HashMap<AreaId, List<Closure>>();
        closures.forEach(closure -> {
            closure.spaces().forEach(space -> bySpace.computeIfAbsent(space, _ -> new ArrayList<>()).add(closure));
            if (closure.area() != null) {
                byArea.computeIfAbsent(closure.area(), _ -> new ArrayList<>()).add(closure);
            }
        });
        return new PolicyBook(version, Map.copyOf(byId), List.copyOf(closures), bySpace, byArea);
    }

    Policy of(Space space) {
        return of(space.policy());
    }

    /// The policy, and for want of it the usual one.
    Policy of(@Nullable PolicyId id) {
        var named = id == null ? null : policies.get(id);
        return named != null ? named : Objects.requireNonNull(policies.get(Policy.USUAL), "the usual policy");
    }

    /// What is closed about a place in this time: a hall is closed with its halves, and they with it.
    List<Closure> meeting(Places places, Space space, Slot slot) {
        if (closures.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashSet<Closure>();
        places.family(space.id()).stream()
                .flatMap(member -> bySpace.getOrDefault(member, List.of()).stream())
                .filter(closure -> closure.meets(slot)).forEach(found::add);
        places.upwards(space.area()).stream().map(Area::id).flatMap(this::inArea)
                .filter(closure -> closure.meets(slot)).forEach(found::add);
        return List.copyOf(found);
    }

    private Stream<Closure> inArea(AreaId area) {
        return byArea.getOrDefault(area, List.of()).stream();
    }
}
