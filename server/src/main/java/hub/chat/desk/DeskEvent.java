package hub.chat.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;

import hub.chat.room.RoomId;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.events.Withdrawable;
import hub.kernel.id.PersonId;

/// What happens on a desk; told to the devices of its owner and to nobody else.
public sealed interface DeskEvent extends Event {

    /// Whose desk it is.
    PersonId person();

    @Override
    default Audience audience() {
        return new Audience.One(person());
    }

    /// A draft was put down, or thrown away: then its text is empty.
    @Kind(value = "chat.drafted", passing = true)
    record Drafted(@JsonIgnore PersonId person, Draft draft) implements DeskEvent {}

    /// A message waits for its time, was changed, or could not be sent when it was due.
    @Kind(value = "chat.scheduled", passing = true)
    record Scheduled(@JsonIgnore PersonId person, ScheduledMessage scheduled) implements DeskEvent {}

    /// It does not wait any more: sent or cancelled.
    @Kind(value = "chat.unscheduled", passing = true)
    record Unscheduled(@JsonIgnore PersonId person, long id) implements DeskEvent {}

    /// A message was saved for later, or its reminder or note changed.
    @Kind(value = "chat.saved", passing = true)
    record Saved(@JsonIgnore PersonId person, SavedMessage saved) implements DeskEvent, Withdrawable {
        @Override
        public String carried() {
            return saved.room().message(saved.n());
        }
    }

    /// It is no longer saved.
    @Kind(value = "chat.unsaved", passing = true)
    record Unsaved(@JsonIgnore PersonId person, RoomId room, long n) implements DeskEvent {}

    /// The time has come to see it again. Happens once for each reminder asked for.
    @Kind(value = "chat.reminder", passing = true)
    record Reminder(@JsonIgnore PersonId person, SavedMessage saved) implements DeskEvent, Withdrawable {
        @Override
        public String carried() {
            return saved.room().message(saved.n());
        }
    }
}
