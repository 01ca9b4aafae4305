package hub.seating.sitting;

import com.fasterxml.jackson.annotation.JsonIgnore;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;

/// What the devices of one person are told about their seats. Who sits where for others is told by live values.
public sealed interface SeatingEvent extends Event {

    /// A sitting of mine is new, or is otherwise than before.
    @Kind(value = "seating.mine", passing = true)
    record Mine(@JsonIgnore PersonId person, MySitting sitting) implements SeatingEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// Something new concerns me.
    @Kind(value = "seating.noticed", passing = true)
    record Noticed(@JsonIgnore PersonId person, SeatNotice notice) implements SeatingEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// I have seen them, on whichever device.
    @Kind(value = "seating.noticesRead", passing = true)
    record NoticesRead(@JsonIgnore PersonId person, long upTo) implements SeatingEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
