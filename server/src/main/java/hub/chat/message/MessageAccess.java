package hub.chat.message;

import java.util.List;
import java.util.Optional;

import hub.chat.room.ChatError;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.file.Holder;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// Fetches single messages through what a person may see.
final class MessageAccess {

    private final Rooms rooms;
    private final MessageRepository messages;

    MessageAccess(Rooms rooms, MessageRepository messages) {
        this.rooms = rooms;
        this.messages = messages;
    }

    /// A message to read, gone or not.
    Stored require(Sql sql, PersonId me, RoomId room, long n) {
        return messages.one(sql, me, room, n).orElseThrow(Refused::notFound);
    }

    /// A message to read that is not gone.
    Stored requireSent(Sql sql, PersonId me, RoomId room, long n) {
        var row = require(sql, me, room, n);
        if (row.state() != MessageState.SENT) {
            throw new Refused(ChatError.GONE);
        }
        return row;
    }

    /// Whether the files that a message has are shown to a person.
    boolean shows(Sql sql, PersonId me, Holder holder) {
        return messages.one(sql, me, new RoomId(holder.id()), holder.n())
                .filter(row -> row.state() == MessageState.SENT)
                .isPresent();
    }

    /// A message to do something to, gone or not.
    Held hold(Sql sql, PersonId me, RoomId room, long n) {
        var row = require(sql, me, room, n);
        return new Held(rooms.requireInUse(sql, me, room), row);
    }

    /// A message to do something to that is not gone.
    Held holdSent(Sql sql, PersonId me, RoomId room, long n) {
        var held = hold(sql, me, room, n);
        if (!held.sent()) {
            throw new Refused(ChatError.GONE);
        }
        return held;
    }

    /// The message, and the other place it stands in if it was answered in a thread and in its room at once: what happens
    /// to the words happens in both.
    List<Held> withTwin(Sql sql, PersonId me, Held held) {
        return twin(sql, held)
                .map(twin -> hold(sql, me, twin.room(), twin.n()))
                .filter(Held::sent)
                .map(twin -> List.of(held, twin))
                .orElseGet(() -> List.of(held));
    }

    private Optional<MessageRepository.Place> twin(Sql sql, Held held) {
        return held.lane().root() != 0
                ? messages.copyInRoom(sql, held.home(), held.row())
                : messages.answerOf(sql, held.row());
    }
}
