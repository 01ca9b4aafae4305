package hub.booking.wait;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;
import hub.space.place.SpaceReaders;

/// What happens to those who wait. Who waits for what only they are told; that a place is kept for somebody, all staff.
public sealed interface WaitEvent extends Event {

    /// These waits of mine are new or stand in another way; one that is not open any more is no longer listed.
    @Kind(value = "booking.waits", passing = true)
    record Changed(@JsonIgnore PersonId person, List<Wait> waits) implements WaitEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// A place is kept for somebody who waited.
    ///
    /// @param expires until when, if nobody takes it
    @Kind(value = "booking.offered", passing = true)
    record Offered(SpaceId space, Instant from, Instant until, Instant expires) implements WaitEvent {
        @Override
        public Audience audience() {
            return SpaceReaders.ALL;
        }
    }

    /// It is not kept any more: taken, or given back.
    @Kind(value = "booking.offerGone", passing = true)
    record OfferGone(SpaceId space, Instant from, Instant until) implements WaitEvent {
        @Override
        public Audience audience() {
            return SpaceReaders.ALL;
        }
    }
}
