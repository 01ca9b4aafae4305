package hub.seating.zone;

import java.util.List;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.seating.plan.ZoneId;
import hub.space.place.SpaceReaders;

/// What happens to zones; told to all staff, because everybody's map draws whose they are.
public sealed interface ZoneEvent extends Event {

    @Override
    default Audience audience() {
        return SpaceReaders.ALL;
    }

    /// Who may sit where has changed; whoever shows it asks again.
    ///
    /// @param zones in which; empty: in any
    @Kind("seating.zones")
    record ZonesChanged(List<ZoneId> zones) implements ZoneEvent {}

    /// The rules for all seats are these now.
    @Kind("seating.rules")
    record RulesChanged(SeatRules rules) implements ZoneEvent {}
}
