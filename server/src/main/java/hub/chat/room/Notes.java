package hub.chat.room;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Writes down between the messages what happens to a room, and says so.
final class Notes {

    /// Notes in one answer; a stretch with more shows its newest.
    private static final int MAX_NOTES = 200;

    private final Database db;
    private final RoomRepository rooms;
    private final NoteRepository notes;

    Notes(Database db, RoomRepository rooms, NoteRepository notes) {
        this.db = db;
        this.rooms = rooms;
        this.notes = notes;
    }

    /// The notes that stand after messages n in [from, to].
    RoomAnswer.Notes stretch(Session session, RoomId room, Optional<Long> from, Optional<Long> to) {
        return db.read(sql -> {
            var lane = rooms.lane(sql, session.person(), room).orElseThrow(Refused::notFound);
            return new RoomAnswer.Notes(notes.stretch(sql, session.person(), lane.id(), from.orElse(0L),
                    to.orElse(Long.MAX_VALUE), MAX_NOTES));
        });
    }

    /// Notes what was done to people of a room, by one of them, by another, or by the organisation (`by` is null).
    void people(Tx tx, RoomId room, NoteKind kind, Collection<PersonId> about, @Nullable PersonId by) {
        if (!about.isEmpty()) {
            tell(tx, notes.insert(tx.sql(), room, tx.now(), kind, List.copyOf(about), by, null));
        }
    }

    /// Notes what the room itself has become.
    void room(Tx tx, RoomId room, NoteKind kind, @Nullable PersonId by, @Nullable String text) {
        tell(tx, notes.insert(tx.sql(), room, tx.now(), kind, List.of(), by, text));
    }

    private static void tell(Tx tx, Note note) {
        tx.emit(new RoomEvent.Noted(note.room(), note));
    }
}
