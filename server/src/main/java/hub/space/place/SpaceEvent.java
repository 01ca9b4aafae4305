package hub.space.place;

import java.util.List;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;

/// What happens to areas and places.
public sealed interface SpaceEvent extends Event {

    @Override
    default Audience audience() {
        return SpaceReaders.ALL;
    }

    /// These areas and places are new or another than before; all others stay as they are.
    @Kind("space.changed")
    record Changed(List<Place> places, List<Area> areas) implements SpaceEvent {}

    /// These areas are gone. Places never go; they are retired.
    @Kind("space.gone")
    record Gone(List<AreaId> areas) implements SpaceEvent {}
}
