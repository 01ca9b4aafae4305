package hub.chat.message;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import hub.chat.room.ChatPeople;
import hub.chat.room.RoomId;
import hub.chat.room.RoomMembers;
import hub.directory.PersonBrief;
import hub.kernel.id.PersonId;
import hub.kernel.net.LiveSource;
import hub.kernel.net.Session;
import hub.kernel.net.Stream;
import hub.kernel.wire.Json;

/// Who is typing where, for a few seconds at a time. Kept in memory only.
final class Typing implements LiveSource {

    static final String KIND = "chat.typing";

    /// Clients say so again every three seconds while it is true.
    private static final Duration LASTS = Duration.ofSeconds(6);

    /// All members of a room see the same.
    private static final Object ALIKE = "";

    private final Stream stream;
    private final RoomMembers members;
    private final ChatPeople people;
    private final InstantSource clock;
    private final Map<Long, Map<PersonId, Instant>> until = new ConcurrentHashMap<>();

    Typing(Stream stream, RoomMembers members, ChatPeople people, InstantSource clock) {
        this.stream = stream;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    /// What a client says while its user types.
    public record Types(RoomId room) {}

    /// The people typing in a room.
    public record TypingNow(RoomId room, List<PersonBrief> people) {}

    void typed(PersonId person, RoomId in) {
        var room = in.value();
        if (members.contains(room, person)) {
            var typing = until.computeIfAbsent(room, _ -> new ConcurrentHashMap<>());
            if (typing.put(person, clock.instant().plus(LASTS)) == null) {
                stream.changed(KIND, room);
            }
        }
    }

    /// A message has come of it.
    void posted(MessageEvent.Posted posted) {
        stop(posted.room().value(), posted.message().author().id());
    }

    /// Forgets those who stopped. Called every second.
    void sweep() {
        var now = clock.instant();
        until.forEach((room, typing) -> typing.forEach((person, end) -> {
            if (!end.isAfter(now)) {
                stop(room, person);
            }
        }));
        until.values().removeIf(Map::isEmpty);
    }

    private void stop(long room, PersonId person) {
        var typing = until.get(room);
        if (typing != null && typing.remove(person) != null) {
            stream.changed(KIND, room);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<?> value() {
        return TypingNow.class;
    }

    @Override
    public @Nullable Object view(Session session, long room) {
        return members.contains(room, session.person()) ? ALIKE : null;
    }

    @Override
    public byte[] current(long room, Object view) {
        var typing = until.getOrDefault(room, Map.of()).keySet().stream().map(people::brief).toList();
        return Json.bytes(new TypingNow(new RoomId(room), typing));
    }
}
