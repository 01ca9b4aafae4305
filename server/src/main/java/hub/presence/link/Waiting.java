package hub.presence.link;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import hub.kernel.id.PersonId;

/// People whose state is to be posted, each once however often it changes: who waited longest first. Any thread.
final class Waiting {

    private final LinkedHashSet<PersonId> people = new LinkedHashSet<>();

    synchronized void add(PersonId person) {
        if (people.add(person)) {
            notifyAll();
        }
    }

    synchronized void addAll(Collection<PersonId> more) {
        if (people.addAll(more)) {
            notifyAll();
        }
    }

    /// Takes some of them out; waits until there is somebody.
    synchronized List<PersonId> take(int max) throws InterruptedException {
        while (people.isEmpty()) {
            wait();
        }
        var taken = people.stream().limit(max).toList();
        taken.forEach(people::remove);
        return taken;
    }

    synchronized int size() {
        return people.size();
    }
}
