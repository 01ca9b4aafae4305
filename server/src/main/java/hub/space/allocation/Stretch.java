package hub.space.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import hub.space.place.Space;

/// A time of any length in which a place cannot be begun by somebody new.
record Stretch(Instant from, Instant until) {

    /// What a place cannot be used in because of what is near, the earliest first; they may overlap.
    static List<Stretch> closed(Space space, List<Allocation> near) {
        var closed = new ArrayList<Stretch>();
        var beside = new ArrayList<Allocation>();
        for (var one : near) {
            if (space.units() > 1 && one.space().equals(space.id())) {
                beside.add(one);
            } else {
                closed.add(around(one, space));
            }
        }
        closed.addAll(full(beside, space.units()));
        closed.sort(Comparator.comparing(Stretch::from));
        return closed;
    }

    private static Stretch around(Allocation one, Space space) {
        var before = Math.max(one.setup(), space.teardown());
        var after = Math.max(one.teardown(), space.setup());
        return new Stretch(Allocation.later(one.slot().from(), -before), Allocation.later(one.slot().until(), after));
    }

    private static List<Stretch> full(List<Allocation> beside, int units) {
        var steps = new TreeMap<Instant, Integer>();
        for (var one : beside) {
            steps.merge(one.slot().from(), one.units(), Integer::sum);
            steps.merge(one.slot().until(), -one.units(), Integer::sum);
        }
        var full = new ArrayList<Stretch>();
        int taken = 0;
        var last = Instant.MIN;
        for (var step : steps.entrySet()) {
            if (taken >= units) {
                full.add(new Stretch(last, step.getKey()));
            }
            taken += step.getValue();
            last = step.getKey();
        }
        return full;
    }
}
