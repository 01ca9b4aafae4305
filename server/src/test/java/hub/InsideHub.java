package hub;

import java.util.function.Function;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.seating.SeatingFeature;
import hub.space.SpaceFeature;
import hub.testing.TestHub;

/// Commands of seating in a running hub, where no route leads.
public record InsideHub(EventLog log, SpaceFeature space, SeatingFeature seating) {

    public static InsideHub of(TestHub hub) {
        var parts = hub.server().seatingParts();
        return new InsideHub(parts.log(), parts.space(), parts.seating());
    }

    public <T> T write(Function<Tx, T> command) {
        return log.write(command);
    }
}
