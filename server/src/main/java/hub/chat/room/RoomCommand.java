package hub.chat.room;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// All that a client may ask about rooms.
public sealed interface RoomCommand {

    int MAX_NAME = 80;
    int MAX_PURPOSE = 200;

    /// People added at once.
    int MAX_PEOPLE = 1_000;

    int MAX_OP = 64;

    /// Opens a group.
    record OpenGroup(String op, String name, @Nullable String purpose, List<PersonId> people) implements RoomCommand {
        public OpenGroup {
            requireOp(op);
            requireName(name, purpose);
            requirePeople(people);
        }
    }

    /// Opens the room of two.
    record OpenDirect(PersonId person) implements RoomCommand {}

    /// Names a group anew.
    record Rename(String name, @Nullable String purpose) implements RoomCommand {
        public Rename {
            requireName(name, purpose);
        }
    }

    /// Brings people into a group.
    record Invite(List<PersonId> people) implements RoomCommand {
        public Invite {
            requirePeople(people);
        }
    }

    /// Moves my read pointers.
    ///
    /// @param mine for my devices; may go back
    /// @param shown for the others; a smaller one than before changes nothing
    record Point(long mine, long shown) implements RoomCommand {}

    /// @throws Refused `request.invalid` unless it is an operation id
    static void requireOp(@Nullable String op) {
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
