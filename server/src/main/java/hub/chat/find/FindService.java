package hub.chat.find;

import java.util.List;
import java.util.stream.Stream;

import hub.chat.message.MessageState;
import hub.chat.message.Talk;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Finds messages of one room and its threads.
final class FindService {

    /// Longer than what anybody looks for.
    private static final int MAX_CHARS = 100;

    private final Database db;
    private final Rooms rooms;
    private final Talk talk;
    private final FindRepository repository;
    private final FindIndex index;

    FindService(Database db, Rooms rooms, Talk talk, FindRepository repository, FindIndex index) {
        this.db = db;
        this.rooms = rooms;
        this.talk = talk;
        this.repository = repository;
        this.index = index;
    }

    /// Messages that have all words of the text, older than `before`, the newest first. The index is behind by a second or
    /// two: what was changed or taken back since is left out.
    Found find(Session session, RoomId room, String text, long before, int limit) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > MAX_CHARS) {
            throw Refused.invalid("text");
        }
        var words = Words.of(text);
        return db.read(sql -> {
            if (rooms.require(sql, session.person(), room).root() != 0) {
                throw Refused.notFound();
            }
            return words.isEmpty() ? new Found(List.of(), null) : page(sql, session, room, words, before, limit);
        });
    }

    private Found page(Sql sql, Session session, RoomId room, List<String> words, long before, int limit) {
        var hits = repository.hits(sql, room, Words.query(words), before, limit + 1);
        var page = hits.subList(0, Math.min(limit, hits.size()));
        return new Found(
                page.stream().flatMap(hit -> found(sql, session, hit, words)).toList(),
                hits.size() > limit ? page.getLast().k() : null);
    }

    private Stream<Found.Hit> found(Sql sql, Session session, FindRepository.Hit hit, List<String> words) {
        var key = hit.message();
        return talk.seen(sql, session.person(), key.room(), key.n())
                .filter(message -> message.state() == MessageState.SENT)
                .filter(message -> Words.in(index.plain(message.text()), words))
                .map(message -> new Found.Hit(message, rooms.require(sql, session.person(), key.room()).root()))
                .stream();
    }
}
