package hub.chat.room;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// How a room is called and run, as those who look after it change it.
final class RoomKeeping {

    private final EventLog log;
    private final RoomRepository rooms;
    private final RoomService service;
    private final Notes notes;
    private final ReceiptsRule rule;
    private final ChatPeople people;

    RoomKeeping(
            EventLog log, RoomRepository rooms, RoomService service, Notes notes, ReceiptsRule rule,
            ChatPeople people) {
        this.log = log;
        this.rooms = rooms;
        this.service = service;
        this.notes = notes;
        this.rule = rule;
        this.people = people;
    }

    /// Changes what is named in `wish` and leaves the rest; a room without a name that gets one becomes a group.
    RoomSummary change(Session session, RoomId id, RoomCommand.Change wish) {
        return log.write(tx -> {
            var room = service.mine(tx.sql(), session, id);
            require(session, room, wish);
            var before = rooms.settings(tx.sql(), id);
            var after = before.with(wish);
            if (!after.equals(before)) {
                rooms.set(tx.sql(), id, after);
                tell(tx, id);
                note(tx, id, session.person(), before, after);
            }
            return service.mine(tx.sql(), session, id);
        });
    }

    private void require(Session session, RoomSummary room, RoomCommand.Change wish) {
        if (room.kind() == RoomKind.DIRECT) {
            throw new Refused(ChatError.DIRECT_ROOM);
        }
        RoomService.requireKeeper(session, room);
        if (room.archived() != null) {
            throw new Refused(ChatError.ARCHIVED);
        }
        if (room.kind() == RoomKind.UNIT && !(wish.keepsName(room.name()) && wish.keepsOpen(false))) {
            throw new Refused(ChatError.UNIT_ROOM);
        }
        if (!room.people().isEmpty() && wish.name() == null && !wish.keepsOpen(false)) {
            throw new Refused(ChatError.NAMELESS_ROOM);
        }
        if (rule != ReceiptsRule.FREE && wish.receipts() != null && wish.receipts() != room.receipts()) {
            throw new Refused(ChatError.RECEIPTS_FIXED);
        }
    }

    private void note(Tx tx, RoomId room, PersonId by, RoomSettings before, RoomSettings after) {
        if (!after.name().equals(before.name())) {
            notes.room(tx, room, NoteKind.RENAMED, by, after.name());
        }
        if (!Objects.equals(after.purpose(), before.purpose())) {
            notes.room(tx, room, NoteKind.PURPOSE, by, after.purpose());
        }
        if (after.open() != before.open()) {
            notes.room(tx, room, after.open() ? NoteKind.OPENED : NoteKind.CLOSED, by, null);
        }
        if (after.posting() != before.posting()) {
            notes.room(tx, room, NoteKind.POSTING, by, after.posting().name());
        }
        if (after.receipts() != before.receipts()) {
            notes.room(tx, room, NoteKind.RECEIPTS, by, after.receipts().name());
        }
    }

    /// Closes a room for writing: it can be read and found as before.
    RoomSummary archive(Session session, RoomId id) {
        return setArchived(session, id, NoteKind.ARCHIVED);
    }

    /// Opens an archived room for writing again.
    RoomSummary restore(Session session, RoomId id) {
        return setArchived(session, id, NoteKind.RESTORED);
    }

    private RoomSummary setArchived(Session session, RoomId id, NoteKind kind) {
        return log.write(tx -> {
            var room = service.mine(tx.sql(), session, id);
            requireArchivable(session, room);
            var archive = kind == NoteKind.ARCHIVED;
            if (archive == (room.archived() == null)) {
                @Nullable Instant at = archive ? tx.now() : null;
                rooms.setArchived(tx.sql(), id, at);
                tell(tx, id);
                notes.room(tx, id, kind, session.person(), null);
            }
            return service.mine(tx.sql(), session, id);
        });
    }

    private void requireArchivable(Session session, RoomSummary room) {
        if (room.kind() == RoomKind.DIRECT) {
            throw new Refused(ChatError.DIRECT_ROOM);
        }
        RoomService.requireKeeper(session, room);
        if (!room.people().isEmpty()) {
            throw new Refused(ChatError.NAMELESS_ROOM);
        }
        if (room.unit() != null && people.unitName(room.unit()).isPresent()) {
            throw new Refused(ChatError.UNIT_ROOM);
        }
    }

    /// The organisation calls a unit otherwise.
    void rename(Tx tx, RoomId room, String name) {
        rooms.set(tx.sql(), room, rooms.settings(tx.sql(), room).named(name));
        tell(tx, room);
        notes.room(tx, room, NoteKind.RENAMED, null, name);
    }

    private void tell(Tx tx, RoomId room) {
        tx.emit(rooms.changed(tx.sql(), room));
    }
}
