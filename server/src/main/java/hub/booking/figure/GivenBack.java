package hub.booking.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hub.space.place.SpaceId;

/// The times that somebody gave back, and what others made of them.
final class GivenBack {

    /// What is given back is at most a day; what is longer is counted where it begins.
    private static final long LONGEST = 24 * 3_600_000L;

    private final Map<SpaceId, List<Use>> byPlace = new HashMap<>();

    GivenBack(Collection<Use> uses) {
        uses.stream().filter(use -> !use.cancelled() && use.until() < use.planned()).forEach(use -> byPlace
                .computeIfAbsent(use.place(), _ -> new ArrayList<>()).add(use));
        byPlace.values().forEach(list -> list.sort(Comparator.comparingLong(Use::until)));
    }

    /// How many milliseconds of a booking lie in time that another one had given back before it was made.
    long in(Use use, long now) {
        if (!use.used()) return 0;
        var list = byPlace.getOrDefault(use.place(), List.of());
        long sum = 0;
        for (int i = firstFrom(list, use.from() - LONGEST); i < list.size(); i++) {
            var given = list.get(i);
            if (given.until() >= use.until()) break;
            if (use.made() < given.until() || use.equals(given)) continue;
            sum += Math.max(0, Math.min(use.usedUntil(now), given.planned()) - Math.max(use.from(), given.until()));
        }
        return sum;
    }

    private static int firstFrom(List<Use> list, long from) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).until() < from) low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
