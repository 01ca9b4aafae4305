package hub.chat.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;

/// What happens to notices.
public sealed interface NoticeEvent extends Event {

    /// I want to be told in another way; told to my devices.
    @Kind("chat.noticeChanged")
    record Changed(@JsonIgnore PersonId person, NoticeSettings settings) implements NoticeEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
