package hub.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who and what is taken on one day. Times are minutes of the day. For one thread.
final class DayBook {

    private final DemoPlaces all;
    private final Map<Integer, List<Taken>> places = new HashMap<>();
    private final Map<Integer, List<Taken>> people = new HashMap<>();

    DayBook(DemoPlaces all) {
        this.all = all;
    }

    /// Whether a place, and whatever it is part of or consists of, can be taken with the time around it.
    boolean isFree(DemoPlace place, int from, int until, int units) {
        var wish = new Taken(from, until, place.setup(), place.teardown(), units);
        return all.family(place).stream().allMatch(one -> fits(wish, place, one));
    }

    private boolean fits(Taken wish, DemoPlace place, DemoPlace one) {
        var beside = places.getOrDefault(one.id(), List.of()).stream().filter(taken -> taken.clashes(wish)).toList();
        if (beside.isEmpty()) return true;
        return place.units() > 1
                && beside.stream().mapToInt(Taken::units).sum() + wish.units() <= place.units();
    }

    void take(DemoPlace place, int from, int until, int units) {
        places.computeIfAbsent(place.id(), _ -> new ArrayList<>())
                .add(new Taken(from, until, place.setup(), place.teardown(), units));
    }

    boolean isFree(DemoPerson person, int from, int until) {
        var wish = new Taken(from, until, 0, 0, 1);
        return people.getOrDefault(person.id(), List.of()).stream().noneMatch(taken -> taken.clashes(wish));
    }

    void take(DemoPerson person, int from, int until) {
        people.computeIfAbsent(person.id(), _ -> new ArrayList<>()).add(new Taken(from, until, 0, 0, 1));
    }

    private record Taken(int from, int until, int setup, int teardown, int units) {

        boolean clashes(Taken other) {
            return from <= other.from ? touches(this, other) : touches(other, this);
        }

        private static boolean touches(Taken earlier, Taken later) {
            return earlier.until + Math.max(earlier.teardown, later.setup) > later.from;
        }
    }
}
