package hub.chat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Grants;
import hub.kernel.events.Kind;
import hub.kernel.events.Revokes;
import hub.kernel.id.PersonId;

/// What happens in chat, and who is told.
public sealed interface ChatEvent extends Event {

    /// A message was stored. Its author has thereby read up to it.
    @Kind("chat.posted")
    record Posted(RoomId room, Message message) implements ChatEvent {
        @Override
        public Audience audience() {
            return room.audience();
        }
    }

    /// A room appeared in my list; told to me.
    @Kind("chat.joined")
    record Joined(@JsonIgnore PersonId person, RoomSummary room) implements ChatEvent, Grants {
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
    record Left(@JsonIgnore PersonId person, RoomId room) implements ChatEvent, Revokes {
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
    record MemberJoined(RoomId room, PersonBrief person, int members) implements ChatEvent {
        @Override
        public Audience audience() {
            return room.audience();
        }
    }

    /// Somebody left the room.
    @Kind("chat.memberLeft")
    record MemberLeft(RoomId room, PersonId person, int members) implements ChatEvent {
        @Override
        public Audience audience() {
            return room.audience();
        }
    }

    /// The room has another name or purpose.
    @Kind("chat.renamed")
    record Renamed(RoomId room, String name, @Nullable String purpose) implements ChatEvent {
        @Override
        public Audience audience() {
            return room.audience();
        }
    }

    /// My read pointers moved; told to my devices. Others see the public one as a live value.
    @Kind("chat.pointed")
    record Pointed(@JsonIgnore PersonId person, RoomId room, long mine, long shown) implements ChatEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
