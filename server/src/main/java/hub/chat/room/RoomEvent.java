package hub.chat.room;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Grants;
import hub.kernel.events.Kind;
import hub.kernel.events.Revokes;
import hub.kernel.events.Withdrawable;
import hub.kernel.id.PersonId;

/// What happens to rooms and to who is in them, and who is told.
public sealed interface RoomEvent extends Event {

    /// A room appeared in my list; told to me.
    @Kind("chat.joined")
    record Joined(@JsonIgnore PersonId person, RoomSummary room)
            implements RoomEvent, Grants, Withdrawable {

        @Override
        public @Nullable String carried() {
            var last = room.last();
            return last == null ? null : room.id().message(last.n());
        }

        @Override
        public Audience audience() {
            return new Audience.One(person);
        }

        @Override
        public PersonId grantee() {
            return person;
        }

        @Override
        public Audience.Group granted() {
            return room.id().audience();
        }
    }

    /// A room is no longer mine; told to me.
    @Kind("chat.left")
    record Left(@JsonIgnore PersonId person, RoomId room) implements RoomEvent, Revokes {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }

        @Override
        public PersonId loser() {
            return person;
        }

        @Override
        public Audience.Group revoked() {
            return room.audience();
        }
    }

    /// Somebody came into the room.
    @Kind("chat.memberJoined")
    record MemberJoined(RoomId room, PersonBrief person, int members) implements RoomEvent {
        @Override
        public Audience audience() {
            return room.audience();
        }
    }

    /// Somebody left the room.
    @Kind("chat.memberLeft")
    record MemberLeft(RoomId room, PersonId person, int members) implements RoomEvent {
        @Override
        public Audience audience() {
            return room.audience();
        }
    }

    /// The room is called or run in another way: all of it that members share.
    @Kind("chat.roomChanged")
    record Changed(
            RoomId room, String name, @Nullable String purpose, @Nullable RoomIcon icon, boolean open, Posting posting,
            Receipts receipts, @Nullable Instant archived) implements RoomEvent {
        @Override
        public Audience audience() {
            return room.audience();
        }
    }

    /// My read pointers in a room or thread moved; told to my devices. Others see the public one as a live value.
    ///
    /// @param named unread messages there that name me
    @Kind("chat.pointed")
    record Pointed(@JsonIgnore PersonId person, RoomId room, long mine, long shown, int named) implements RoomEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// Somebody looks after the room from now on, or no longer does.
    @Kind("chat.ownerChanged")
    record OwnerChanged(RoomId room, PersonId person, boolean owner) implements RoomEvent {
        @Override
        public Audience audience() {
            return room.audience();
        }
    }

    /// Something happened to the room that stands between its messages.
    @Kind("chat.noted")
    record Noted(RoomId room, Note note) implements RoomEvent {
        @Override
        public Audience audience() {
            return room.audience();
        }
    }

    /// I have arranged my rooms in another way; told to my devices.
    @Kind("chat.arranged")
    record Arranged(@JsonIgnore PersonId person, Arrangement arrangement) implements RoomEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
