package hub.booking.reservation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.events.Withdrawable;
import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;
import hub.space.place.SpaceReaders;

/// What happens to bookings, and who is told. They leave the log after ten minutes: who was away longer loads afresh, and
/// the log keeps nothing of what was met about.
public sealed interface BookingEvent extends Event {

    /// A place is taken, or taken in another way.
    @Kind(value = "booking.block", passing = true)
    record Blocked(Block block) implements BookingEvent, Withdrawable {
        @Override
        public Audience audience() {
            return SpaceReaders.ALL;
        }

        @Override
        public @Nullable String carried() {
            return carried(block.booking());
        }

        static String carried(BookingId booking) {
            return "booking:" + booking;
        }
    }

    /// A booking takes a place no longer.
    @Kind(value = "booking.unblock", passing = true)
    record Unblocked(BookingId booking, SpaceId space) implements BookingEvent {
        @Override
        public Audience audience() {
            return SpaceReaders.ALL;
        }
    }

    /// A booking I take part in is new, or is otherwise than before.
    @Kind(value = "booking.mine", passing = true)
    record Mine(@JsonIgnore PersonId person, Booking booking) implements BookingEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// Somebody invited to a booking I take part in has said whether they come.
    @Kind(value = "booking.answered", passing = true)
    record Answered(@JsonIgnore PersonId person, BookingId booking, Attendee attendee) implements BookingEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// I take part in a booking no longer.
    @Kind(value = "booking.left", passing = true)
    record Left(@JsonIgnore PersonId person, BookingId booking) implements BookingEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
