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

    /// Pointers moved at once: as many as a list of rooms shows.
    int MAX_POINTS = 500;

    /// Opens a group.
    ///
    /// @param name absent: the one room of exactly these people and me, which is named by them
    /// @param open whether everybody on the staff may find and join it; absent: no
    record OpenGroup(
            String op, @Nullable String name, @Nullable String purpose, List<PersonId> people, @Nullable Boolean open)
            implements RoomCommand {
        public OpenGroup {
            requireOp(op);
            requireName(name);
            requirePurpose(purpose);
            requirePeople(people);
        }
    }

    /// Opens the room of two.
    record OpenDirect(PersonId person) implements RoomCommand {}

    /// Changes how a room is called and run; what is absent stays as it is.
    ///
    /// @param purpose empty: none any longer
    /// @param icon USUAL: that of its kind again
    record Change(
            @Nullable String name, @Nullable String purpose, @Nullable RoomIcon icon, @Nullable Boolean open,
            @Nullable Posting posting, @Nullable Receipts receipts) implements RoomCommand {
        public Change {
            requireName(name);
            requirePurpose(purpose);
        }

        boolean keepsName(String now) {
            return name == null || name.strip().equals(now);
        }

        boolean keepsOpen(boolean now) {
            return open == null || open == now;
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

    /// Moves my read pointers in many rooms at once; rooms I am not in are passed over.
    record PointAll(List<RoomPoint> points) implements RoomCommand {
        public PointAll {
            if (points.size() > MAX_POINTS) {
                throw Refused.invalid("points");
            }
        }
    }

    /// One of many.
    record RoomPoint(RoomId room, long mine, long shown) {}

    /// @throws Refused `request.invalid` unless it is an operation id
    static void requireOp(@Nullable String op) {
        if (op == null || op.isBlank() || op.length() > MAX_OP) {
            throw Refused.invalid("op");
        }
    }

    private static void requireName(@Nullable String name) {
        if (name != null && (name.isBlank() || name.length() > MAX_NAME)) {
            throw Refused.invalid("name");
        }
    }

    private static void requirePurpose(@Nullable String purpose) {
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
