package hub.chat.room;

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
import java.util.stream.Stream;

import hub.kernel.db.Sql;
import hub.kernel.events.Audience;
import hub.kernel.id.PersonId;

/// Who is in which room and how far each has shown to have read, in memory: event loops ask it when a connection opens
/// and when pointers are on screen. Filled from the tables at start, then by the events, on the writer thread.
public final class RoomMembers {

    /// Enough for every message on any screen; a room has as many distinct pointers only if it is very large.
    private static final int MAX_COUNTS = 300;

    private final Map<Long, Map<PersonId, Long>> shown = new ConcurrentHashMap<>();
    /// Room by thread.
    private final Map<Long, Long> homes = new ConcurrentHashMap<>();
    /// Threads by room.
    private final Map<Long, Set<Long>> threads = new ConcurrentHashMap<>();
    /// Rooms that show nobody how far others have read.
    private final Set<Long> silent = ConcurrentHashMap.newKeySet();
    private final Map<PersonId, Set<Long>> rooms = new ConcurrentHashMap<>();

    void load(Sql sql, RoomRepository rooms, MemberRepository members) {
        rooms.homes(sql).forEach(this::thread);
        rooms.silent(sql).forEach(room -> silent.add(room.value()));
        members.memberships(sql, (room, person, n) -> add(room.value(), person, n));
    }

    void follow(RoomEvent event) {
        switch (event) {
            case RoomEvent.Joined joined -> {
                show(joined.room().id().value(), joined.room().receipts());
                add(joined.room().id().value(), joined.person(), joined.room().shown());
            }
            case RoomEvent.Left left -> remove(left.room().value(), left.person());
            case RoomEvent.Pointed pointed -> point(pointed.room(), pointed.person(), pointed.shown());
            case RoomEvent.Changed changed -> show(changed.room().value(), changed.receipts());
            case RoomEvent.MemberJoined _, RoomEvent.MemberLeft _, RoomEvent.OwnerChanged _, RoomEvent.Noted _, RoomEvent.Arranged _ -> {
            }
        }
    }

    /// Hears of a thread that was made.
    void thread(RoomId thread, RoomId home) {
        homes.put(thread.value(), home.value());
        threads.computeIfAbsent(home.value(), _ -> ConcurrentHashMap.newKeySet()).add(thread.value());
    }

    /// Hears of somebody who follows a thread and has read so far.
    void follows(RoomId thread, PersonId person, long n) {
        shown.computeIfAbsent(thread.value(), _ -> new ConcurrentHashMap<>()).put(person, n);
    }

    /// Hears of somebody who follows a thread no longer.
    void unfollows(RoomId thread, PersonId person) {
        shown.getOrDefault(thread.value(), new HashMap<>()).remove(person);
    }

    /// Hears of an author who has read up to what was just written.
    void written(RoomId room, PersonId author, long n) {
        point(room, author, n);
    }

    /// Whether a person may see what happens in a room or thread.
    public boolean contains(long room, PersonId person) {
        return rooms.getOrDefault(person, Set.of()).contains(homes.getOrDefault(room, room));
    }

    /// The groups a person hears.
    Collection<Audience.Group> groupsOf(PersonId person) {
        return rooms.getOrDefault(person, Set.of()).stream().map(room -> new RoomId(room).audience()).toList();
    }

    /// How far the members of a room have read, if there is such a room; of a silent one only how many they are.
    public Optional<RoomPointers> pointers(long room) {
        return Optional.ofNullable(shown.get(room)).map(all -> silent.contains(homes.getOrDefault(room, room))
                ? new RoomPointers(new RoomId(room), all.size(), List.of())
                : pointers(room, all));
    }

    /// A room and its threads.
    List<Long> withThreads(RoomId room) {
        return Stream.concat(Stream.of(room.value()), threads.getOrDefault(room.value(), Set.of()).stream()).toList();
    }

    private void show(long room, Receipts receipts) {
        if (receipts == Receipts.OFF) {
            silent.add(room);
        } else {
            silent.remove(room);
        }
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
        if (!homes.containsKey(room)) {
            rooms.computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet()).add(room);
        }
    }

    /// Who leaves a room follows none of its threads any longer.
    private void remove(long room, PersonId person) {
        shown.getOrDefault(room, new HashMap<>()).remove(person);
        threads.getOrDefault(room, Set.of())
                .forEach(thread -> shown.getOrDefault(thread, new HashMap<>()).remove(person));
        rooms.getOrDefault(person, new HashSet<>()).remove(room);
    }

    private void point(RoomId room, PersonId person, long n) {
        var all = shown.get(room.value());
        if (all != null) {
            all.computeIfPresent(person, (_, before) -> Math.max(before, n));
        }
    }
}
