package hub.booking.purpose;

import java.util.List;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.space.place.SpaceReaders;

/// What happens to purposes.
public sealed interface PurposeEvent extends Event {

    /// These are new or another than before; all others stay as they are. Nothing ever vanishes.
    @Kind("booking.purposes")
    record Changed(List<Purpose> purposes) implements PurposeEvent {
        @Override
        public Audience audience() {
            return SpaceReaders.ALL;
        }
    }
}
