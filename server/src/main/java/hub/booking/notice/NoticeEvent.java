package hub.booking.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;

/// What is told to the devices of one person.
public sealed interface NoticeEvent extends Event {

    /// Something new concerns me.
    @Kind(value = "booking.noticed", passing = true)
    record Noticed(@JsonIgnore PersonId person, BookingNotice notice) implements NoticeEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// I have seen them, on whichever device.
    @Kind(value = "booking.noticesRead", passing = true)
    record NoticesRead(@JsonIgnore PersonId person, long upTo) implements NoticeEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
