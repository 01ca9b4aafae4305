package hub.chat.find;

import java.util.stream.Stream;

import hub.chat.message.MessageState;
import hub.chat.message.Talk;
import hub.chat.room.MessageKey;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Finds messages of one room and its threads.
final class FindService {

    /// Longer than what anybody looks for.
    private static final int MAX_CHARS = 100;

    private final Database db;
    private final Rooms rooms;
    private final Talk talk;
    private final Finder finder;

    FindService(Database db, Rooms rooms, Talk talk, Finder finder) {
        this.db = db;
        this.rooms = rooms;
        this.talk = talk;
        this.finder = finder;
    }

    /// Messages that have all words of the text, older than `before`, the newest first. What was said within the last second
    /// may be missing; what was changed or taken back since is left out.
    Found find(Session session, RoomId room, String text, long before, int limit) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > MAX_CHARS) {
            throw Refused.invalid("text");
        }
        if (db.read(sql -> rooms.require(sql, session.person(), room)).root() != 0) {
            throw Refused.notFound();
        }
        var places = finder.find(room, text, before, limit);
        return db.read(sql -> new Found(
                places.messages().stream().flatMap(key -> found(sql, session.person(), key)).toList(), places.next()));
    }

    private Stream<Found.Hit> found(Sql sql, PersonId me, MessageKey key) {
        return talk.seen(sql, me, key.room(), key.n())
                .filter(message -> message.state() == MessageState.SENT)
                .map(message -> new Found.Hit(message, rooms.require(sql, me, key.room()).root()))
                .stream();
    }
}
