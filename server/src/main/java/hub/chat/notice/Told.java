package hub.chat.notice;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import hub.chat.room.RoomId;
import hub.kernel.id.PersonId;

/// Which messages were pushed to whom and may still stand on a screen, so that they can be taken back. In memory, for a
/// day: a notification older than that is history. One thread.
final class Told {

    private static final int MOST_ROOMS = 5_000;
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Cache<RoomId, Map<PersonId, NavigableSet<Long>>> rooms = Caffeine.newBuilder()
            .maximumSize(MOST_ROOMS).expireAfterWrite(REMEMBERED).build();

    void told(RoomId room, PersonId person, long n) {
        var people = rooms.get(room, _ -> new ConcurrentHashMap<>());
        people.computeIfAbsent(person, _ -> new TreeSet<>()).add(n);
        rooms.put(room, people);
    }

    /// Who was told of a message; it counts as taken back from now on.
    Set<PersonId> takeBack(RoomId room, long n) {
        var people = people(room);
        return Set.copyOf(people.entrySet().stream()
                .filter(entry -> entry.getValue().remove(n))
                .map(Map.Entry::getKey)
                .toList());
    }

    /// Whether anything up to `n` was told to this person; it counts as read from now on.
    boolean read(RoomId room, PersonId person, long n) {
        var told = people(room).get(person);
        if (told == null || told.headSet(n, true).isEmpty()) {
            return false;
        }
        told.headSet(n, true).clear();
        return true;
    }

    private Map<PersonId, NavigableSet<Long>> people(RoomId room) {
        var people = rooms.getIfPresent(room);
        return people == null ? Map.of() : people;
    }
}
