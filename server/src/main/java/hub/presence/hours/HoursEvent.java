package hub.presence.hours;

import java.util.List;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;

/// What happened to hours and days.
public sealed interface HoursEvent extends Event {

    /// A person's hours are now these, as in HoursOf.
    @Kind(value = "presence.hours", passing = true)
    record HoursSet(PersonId person, boolean own, List<HoursOn> week, List<Shift> shifts) implements HoursEvent {

        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// The days listed as closed are now these.
    @Kind(value = "presence.closed", passing = true)
    record ClosedDaysSet(List<ClosedDay> days) implements HoursEvent {

        @Override
        public Audience audience() {
            return new Audience.Everyone();
        }
    }
}
