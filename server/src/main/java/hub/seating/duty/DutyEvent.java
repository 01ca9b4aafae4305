package hub.seating.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;
import hub.space.place.SpaceReaders;

/// What happens to the rota.
sealed interface DutyEvent extends Event {

    /// The rota of a zone is another; whoever shows it asks again. Says nothing of who is on it.
    @Kind("seating.duty")
    record RotaChanged(ZoneId zone) implements DutyEvent {

        @Override
        public Audience audience() {
            return SpaceReaders.ALL;
        }
    }

    /// A request to swap stands like this now; told to both.
    @Kind("seating.swapped")
    record Swapped(@JsonIgnore PersonId person, DutySwap swap) implements DutyEvent {

        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
