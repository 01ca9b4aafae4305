package hub.chat.message;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import hub.chat.message.Message.ThreadBrief;
import hub.chat.message.MessageAnswer.ThreadSummary;
import hub.chat.room.RoomId;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;

/// What happens to messages, and who is told. `home` is the room whose members hear of it; `room` the same, or a thread.
public sealed interface MessageEvent extends Event {

    /// A message was stored. Its author has thereby read up to it.
    ///
    /// @param root number of the message in `home` that it answers, 0 outside threads
    /// @param thread how the thread stands now, null outside threads
    @Kind("chat.posted")
    record Posted(RoomId room, RoomId home, long root, Message message, @Nullable ThreadBrief thread)
            implements MessageEvent {
        @Override
        public Audience audience() {
            return home.audience();
        }
    }

    /// I follow a thread from now on; told to me.
    @Kind("chat.followed")
    record Followed(@JsonIgnore PersonId person, ThreadSummary thread) implements MessageEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
