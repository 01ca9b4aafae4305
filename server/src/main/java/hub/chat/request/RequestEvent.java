package hub.chat.request;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import hub.chat.request.RequestCard.Mine;
import hub.chat.room.RoomId;
import hub.directory.PersonBrief;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.events.Withdrawable;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// What happens to requests, and who is told.
public sealed interface RequestEvent extends Event {

    /// A request stands in another way: somebody answered, is asked no longer, was reminded, or it ended.
    ///
    /// @param choices how many chose which
    /// @param unasked sections that are asked no longer
    @Kind("chat.requestMoved")
    record Moved(
            RoomId room, RoomId home, long n, int asked, int answered, List<Integer> choices,
            @Nullable Instant reminded, @Nullable Instant closed, List<UnitId> unasked) implements RequestEvent {
        @Override
        public Audience audience() {
            return home.audience();
        }
    }

    /// What I or a section of mine said; told to me.
    @Kind(value = "chat.answered", passing = true)
    record Answered(@JsonIgnore PersonId person, RoomId room, RoomId home, long n, Mine mine) implements RequestEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// My answer is still missing; told to me.
    ///
    /// @param author who asked
    /// @param text the beginning of the message with names instead of ids, at most 80 characters
    @Kind(value = "chat.reminded", passing = true)
    record Reminded(
            @JsonIgnore PersonId person, RoomId room, RoomId home, long n, PersonBrief author, String text,
            Instant due) implements RequestEvent, Withdrawable {

        @Override
        public String carried() {
            return room.message(n);
        }

        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
