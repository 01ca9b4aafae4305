package hub.presence.watch;

import com.fasterxml.jackson.annotation.JsonIgnore;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;

/// What happens to a watch; told to the devices of the one who asked for it.
public sealed interface WatchEvent extends Event {

    /// Whose watch it is.
    PersonId watcher();

    @Override
    default Audience audience() {
        return new Audience.One(watcher());
    }

    /// It waits from now on.
    @Kind(value = "presence.watch.asked", passing = true)
    record Asked(@JsonIgnore PersonId watcher, Watch watch) implements WatchEvent {}

    /// The person is free. Happens to a watch once.
    @Kind(value = "presence.watch.fired", passing = true)
    record Fired(@JsonIgnore PersonId watcher, Watch watch) implements WatchEvent {}

    /// It is gone: put away, over in the evening, or one of the two has left.
    @Kind(value = "presence.watch.ended", passing = true)
    record Ended(@JsonIgnore PersonId watcher, long id) implements WatchEvent {}
}
