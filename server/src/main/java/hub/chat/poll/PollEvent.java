package hub.chat.poll;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import hub.chat.room.RoomId;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;

/// What happens to polls, and who is told. They leave the log after ten minutes and name no actor there, so that it keeps
/// nothing of who voted for what.
public sealed interface PollEvent extends Event {

    /// A poll stands in another way: somebody voted, or it ended.
    ///
    /// @param votes how many chose which option
    @Kind(value = "chat.pollMoved", passing = true)
    record Moved(RoomId room, RoomId home, long n, List<Integer> votes, int voters, @Nullable Instant closed)
            implements PollEvent {
        @Override
        public Audience audience() {
            return home.audience();
        }
    }

    /// What I voted for; told to my devices.
    @Kind(value = "chat.voted", passing = true)
    record Voted(@JsonIgnore PersonId person, RoomId room, RoomId home, long n, List<Integer> mine)
            implements PollEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
