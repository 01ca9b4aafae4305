package hub.presence.reach;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// What a unit has set anew. Devices are told only that, and ask when they need it.
public sealed interface ReachEvent extends Event {

    @Override
    default Audience audience() {
        return new Audience.Everyone();
    }

    /// Who stands in for the people of a unit.
    @Kind(value = "presence.standins.set", passing = true)
    record StandInsSet(UnitId unit, @JsonIgnore List<PersonId> people) implements ReachEvent {}

    /// What the people of a unit can choose with one tap.
    @Kind(value = "presence.presets.set", passing = true)
    record PresetsSet(UnitId unit, @JsonIgnore List<Preset> presets) implements ReachEvent {}
}
