package hub.chat;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// All that a client may ask of chat.
public sealed interface ChatCommand {

    /// Longest message in characters; longer texts are documents.
    int MAX_TEXT = 10_000;

    int MAX_NAME = 80;
    int MAX_PURPOSE = 200;

    /// People added at once.
    int MAX_PEOPLE = 1_000;

    int MAX_OP = 64;

    /// Sends a message.
    ///
    /// @param op given by the client's outbox; repeated, the first answer is given again
    record Post(String op, String text) implements ChatCommand {
        public Post {
            requireOp(op);
            if (text != null && text.isBlank()) {
                throw new Refused(ChatError.TEXT_EMPTY);
            }
            if (text != null && text.codePointCount(0, text.length()) > MAX_TEXT) {
                throw new Refused(ChatError.TEXT_TOO_LONG);
            }
        }
    }

    /// Opens a group.
    record OpenGroup(String op, String name, @Nullable String purpose, List<PersonId> people) implements ChatCommand {
        public OpenGroup {
            requireOp(op);
            requireName(name, purpose);
            requirePeople(people);
        }
    }

    /// Opens the room of two.
    record OpenDirect(PersonId person) implements ChatCommand {}

    /// Names a group anew.
    record Rename(String name, @Nullable String purpose) implements ChatCommand {
        public Rename {
            requireName(name, purpose);
        }
    }

    /// Brings people into a group.
    record Invite(List<PersonId> people) implements ChatCommand {
        public Invite {
            requirePeople(people);
        }
    }

    /// Moves my read pointers.
    ///
    /// @param mine for my devices; may go back
    /// @param shown for the others; a smaller one than before changes nothing
    record Point(long mine, long shown) implements ChatCommand {}

    private static void requireOp(@Nullable String op) {
        if (op == null || op.isBlank() || op.length() > MAX_OP) {
            throw Refused.invalid("op");
        }
    }

    private static void requireName(@Nullable String name, @Nullable String purpose) {
        if (name == null || name.isBlank() || name.length() > MAX_NAME) {
            throw Refused.invalid("name");
        }
        if (purpose != null && purpose.length() > MAX_PURPOSE) {
            throw Refused.invalid("purpose");
        }
    }

    private static void requirePeople(@Nullable List<PersonId> people) {
        if (people == null || people.size() > MAX_PEOPLE) {
            throw Refused.invalid("people");
        }
    }
}
