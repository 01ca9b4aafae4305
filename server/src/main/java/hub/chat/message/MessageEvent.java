package hub.chat.message;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import hub.chat.message.Message.ThreadBrief;
import hub.chat.message.MessageAnswer.ThreadSummary;
import hub.chat.room.Mention;
import hub.chat.room.RoomId;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.events.Withdrawable;
import hub.kernel.id.PersonId;

/// What happens to messages, and who is told. `home` is the room whose members hear of it; `room` the same, or a thread.
public sealed interface MessageEvent extends Event {

    /// A message was stored. Its author has thereby read up to it.
    ///
    /// @param root number of the message in `home` that it answers, 0 outside threads
    /// @param thread how the thread stands now, null outside threads
    @Kind("chat.posted")
    record Posted(RoomId room, RoomId home, long root, Message message, @Nullable ThreadBrief thread)
            implements MessageEvent, Withdrawable {
        @Override
        public Audience audience() {
            return home.audience();
        }

        @Override
        public String carried() {
            return room.message(message.n());
        }
    }

    /// A message is another than before: its text, whether it is pinned, what it has.
    ///
    /// @param message the whole of it, as everybody sees it
    @Kind("chat.changed")
    record Changed(RoomId room, RoomId home, Message message) implements MessageEvent, Withdrawable {
        @Override
        public Audience audience() {
            return home.audience();
        }

        @Override
        public String carried() {
            return room.message(message.n());
        }
    }

    /// A message was deleted or recalled: nothing is left of it but that there was one.
    ///
    /// @param mentions whom it named when it was sent, without names: who counted it does so no longer
    @Kind("chat.gone")
    record Gone(RoomId room, RoomId home, long n, MessageState state, Instant at, List<Mention> mentions)
            implements MessageEvent, Withdrawable {
        @Override
        public Audience audience() {
            return home.audience();
        }

        @Override
        public String carried() {
            return room.message(n);
        }
    }

    /// Somebody put a sign under a message or took it away.
    ///
    /// @param count how many have put this sign by now
    /// @param on whether this person has
    @Kind("chat.reacted")
    record Reacted(RoomId room, RoomId home, long n, ReactionKind kind, PersonId person, int count, boolean on)
            implements MessageEvent {
        @Override
        public Audience audience() {
            return home.audience();
        }
    }

    /// I no longer follow a thread; told to me.
    @Kind("chat.unfollowed")
    record Unfollowed(@JsonIgnore PersonId person, RoomId thread) implements MessageEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// I follow a thread from now on; told to me.
    @Kind("chat.followed")
    record Followed(@JsonIgnore PersonId person, ThreadSummary thread)
            implements MessageEvent, Withdrawable {

        @Override
        public String carried() {
            return thread.home().message(thread.root());
        }

        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
