package hub.presence.plan;

import java.util.List;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;

/// What happened to plans.
public sealed interface PlanEvent extends Event {

    /// These days of a person are now planned like this. For the person's own devices; colleagues who have the week on
    /// screen are told that it changed.
    @Kind(value = "presence.planned", passing = true)
    record Planned(PersonId person, List<DayPlan> days) implements PlanEvent {

        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
