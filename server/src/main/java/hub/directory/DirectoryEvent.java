package hub.directory;

import java.time.LocalDate;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;

/// What happens in the directory.
public sealed interface DirectoryEvent extends Event {

    /// Units, people or posts are others from `on` on. If that day has come, whoever shows them loads them anew; if it is
    /// still to come, this is said again on the day.
    @Kind("directory.changed")
    record DirectoryChanged(LocalDate on) implements DirectoryEvent {

        @Override
        public Audience audience() {
            return new Audience.Everyone();
        }
    }
}
