package hub.presence.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

import hub.kernel.id.PersonId;

/// Who must be looked at again and when, the earliest first: what is due costs something, what is not costs nothing.
/// Thread-safe.
final class Alarms {

    private final ConcurrentSkipListSet<Alarm> waiting = new ConcurrentSkipListSet<>(
            Comparator.comparing(Alarm::at).thenComparing(Alarm::person));

    void set(PersonId person, Instant at) {
        waiting.add(new Alarm(person, at));
    }

    /// Takes out all that are due.
    List<Alarm> takeDue(Instant now) {
        var due = new ArrayList<Alarm>();
        while (!waiting.isEmpty() && !waiting.first().at().isAfter(now)) {
            due.add(waiting.removeFirst());
        }
        return due;
    }

    record Alarm(PersonId person, Instant at) {}
}
