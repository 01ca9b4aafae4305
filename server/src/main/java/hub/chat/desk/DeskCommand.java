package hub.chat.desk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.chat.room.ChatError;
import hub.chat.room.RoomCommand;
import hub.chat.room.RoomId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;

/// All that a client may ask of the desk.
public sealed interface DeskCommand {

    /// More than a message can have, so that what is too long to be sent is not lost either.
    int MAX_DRAFT = 20_000;

    int MAX_TEMPLATE = 4_000;
    int MAX_TEMPLATE_NAME = 40;
    int MAX_NOTE = 200;

    /// Puts a draft down; the one written last wins, whichever comes last.
    ///
    /// @param root number of the message that is being answered, 0 in the room itself
    /// @param text empty to throw it away
    /// @param at when it was written, by the clock of the device
    record PutDraft(long root, String text, Instant at) implements DeskCommand {
        public PutDraft {
            if (root < 0) {
                throw Refused.invalid("root");
            }
            requireLength(text, MAX_DRAFT, ChatError.TEXT_TOO_LONG);
        }
    }

    /// Has a message sent later.
    ///
    /// @param op given by the client; repeated, the first answer is given again
    /// @param at in the future, at most a year ahead
    record ScheduleMessage(String op, RoomId room, Letter letter, Instant at) implements DeskCommand {
        public ScheduleMessage {
            RoomCommand.requireOp(op);
        }
    }

    /// Changes what waits to be sent, and has one that could not be sent wait anew; what is null stays.
    record ChangeScheduled(@Nullable String text, @Nullable Instant at) implements DeskCommand {}

    /// Writes a template.
    ///
    /// @param unit for everybody in this unit, null for me alone; cannot be changed later
    record PutTemplate(@Nullable UnitId unit, String name, String text) implements DeskCommand {
        public PutTemplate {
            if (name == null || name.isBlank() || name.length() > MAX_TEMPLATE_NAME) {
                throw Refused.invalid("name");
            }
            if (text == null || text.isBlank()) {
                throw new Refused(ChatError.TEXT_EMPTY);
            }
            requireLength(text, MAX_TEMPLATE, ChatError.TEXT_TOO_LONG);
        }
    }

    /// Saves a message for later, or changes when and why.
    ///
    /// @param remindAt in the future, at most a year ahead; null for no reminder
    record SaveMessage(@Nullable Instant remindAt, @Nullable String note) implements DeskCommand {
        public SaveMessage {
            if (note != null && note.length() > MAX_NOTE) {
                throw Refused.invalid("note");
            }
        }
    }

    private static void requireLength(@Nullable String text, int most, ChatError otherwise) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            throw new Refused(otherwise);
        }
    }
}
