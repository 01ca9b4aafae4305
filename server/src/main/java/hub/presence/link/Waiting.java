package hub.presence.link;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import hub.kernel.id.PersonId;

/// People whose state is to be posted, each once however often it changes: who waited longest first. Any thread; one
/// takes.
final class Waiting {

    private final LinkedHashSet<PersonId> people = new LinkedHashSet<>();
    private List<PersonId> underWay = List.of();

    synchronized void addAll(Collection<PersonId> more) {
        if (people.addAll(more)) {
            notifyAll();
        }
    }

    /// Takes some of them out; waits until there is somebody. Said to have [#arrived] or [#putBack] before the next.
    synchronized List<PersonId> take(int max) throws InterruptedException {
        while (people.isEmpty()) {
            wait();
        }
        underWay = people.stream().limit(max).toList();
        underWay.forEach(people::remove);
        return underWay;
    }

    synchronized void arrived() {
        underWay = List.of();
    }

    /// They wait again, once each even if their state has changed in the meantime.
    synchronized void putBack() {
        people.addAll(underWay);
        underWay = List.of();
    }

    /// How many there are whose newest state has not arrived.
    synchronized int size() {
        return people.size() + (int) underWay.stream().filter(person -> !people.contains(person)).count();
    }
}
