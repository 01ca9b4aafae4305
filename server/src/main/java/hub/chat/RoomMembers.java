package hub.chat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import hub.kernel.db.Sql;
import hub.kernel.events.Audience;
import hub.kernel.id.PersonId;

/// Who is in which room and how far each has shown to have read, in memory: event loops ask it when a connection opens
/// and when pointers are on screen. Filled from the tables at start, then by the events, on the writer thread.
final class RoomMembers {

    /// Enough for every message on any screen; a room has as many distinct pointers only if it is very large.
    private static final int MAX_COUNTS = 300;

    private final Map<Long, Map<PersonId, Long>> shown = new ConcurrentHashMap<>();
    private final Map<PersonId, Set<Long>> rooms = new ConcurrentHashMap<>();

    void load(Sql sql, RoomRepository repository) {
        repository.memberships(sql, (room, person, n) -> add(room.value(), person, n));
    }

    void follow(ChatEvent event) {
        switch (event) {
            case ChatEvent.Joined joined -> add(joined.room().id().value(), joined.person(), joined.room().shown());
            case ChatEvent.Left left -> remove(left.room().value(), left.person());
            case ChatEvent.Posted posted -> point(posted.room(), posted.message().author().id(), posted.message().n());
            case ChatEvent.Pointed pointed -> point(pointed.room(), pointed.person(), pointed.shown());
            case ChatEvent.MemberJoined _, ChatEvent.MemberLeft _, ChatEvent.Renamed _ -> {
            }
        }
    }

    boolean contains(long room, PersonId person) {
        return rooms.getOrDefault(person, Set.of()).contains(room);
    }

    /// The groups a person hears.
    Collection<Audience.Group> groupsOf(PersonId person) {
        return rooms.getOrDefault(person, Set.of()).stream().map(room -> new RoomId(room).audience()).toList();
    }

    /// How far the members of a room have read, if there is such a room.
    Optional<RoomPointers> pointers(long room) {
        return Optional.ofNullable(shown.get(room)).map(all -> pointers(room, all));
    }

    private static RoomPointers pointers(long room, Map<PersonId, Long> all) {
        var counts = new HashMap<Long, Long>();
        all.values().forEach(n -> counts.merge(n, 1L, Long::sum));
        var newest = new TreeMap<Long, Long>(Comparator.reverseOrder());
        newest.putAll(counts);
        return new RoomPointers(
                new RoomId(room),
                all.size(),
                newest.entrySet().stream()
                        .limit(MAX_COUNTS)
                        .map(entry -> List.of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private void add(long room, PersonId person, long n) {
        shown.computeIfAbsent(room, _ -> new ConcurrentHashMap<>()).put(person, n);
        rooms.computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet()).add(room);
    }

    private void remove(long room, PersonId person) {
        shown.getOrDefault(room, new HashMap<>()).remove(person);
        rooms.getOrDefault(person, new HashSet<>()).remove(room);
    }

    private void point(RoomId room, PersonId person, long n) {
        var all = shown.get(room.value());
        if (all != null) {
            all.computeIfPresent(person, (_, before) -> Math.max(before, n));
        }
    }
}
