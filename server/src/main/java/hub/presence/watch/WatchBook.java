package hub.presence.watch;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;

import hub.kernel.id.PersonId;

/// The rows of the database as memory knows them: who is waited for, and what ends next. Any thread may ask; changed by
/// one thread at a time.
final class WatchBook {

    private final Map<Long, Held> all = new ConcurrentHashMap<>();
    private final Map<PersonId, Integer> waiting = new ConcurrentHashMap<>();
    private final ConcurrentSkipListSet<Held> byEnd = new ConcurrentSkipListSet<>(
            Comparator.<Held, Instant>comparing(held -> held.watch().until())
                    .thenComparingLong(held -> held.watch().id()));

    void put(Held held) {
        remove(held.watch().id());
        all.put(held.watch().id(), held);
        byEnd.add(held);
        if (held.watch().waits()) {
            waiting.merge(held.watch().person(), 1, Integer::sum);
        }
    }

    void remove(long id) {
        var held = all.remove(id);
        if (held != null) {
            byEnd.remove(held);
            if (held.watch().waits()) {
                waiting.computeIfPresent(held.watch().person(), (_, watches) -> watches == 1 ? null : watches - 1);
            }
        }
    }

    boolean isWaitedFor(PersonId person) {
        return waiting.containsKey(person);
    }

    Set<PersonId> waitedFor() {
        return Set.copyOf(waiting.keySet());
    }

    /// Those that have come to their end.
    List<Held> ended(Instant now) {
        return byEnd.stream().takeWhile(held -> !held.watch().until().isAfter(now)).toList();
    }

    List<Held> where(Predicate<Held> which) {
        return all.values().stream().filter(which).toList();
    }
}
