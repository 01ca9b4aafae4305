package hub.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import hub.kernel.id.PersonId;
import hub.kernel.net.Stream;

/// Who really is at the hub, by their open connections: nobody acts for them. Any thread.
final class Visitors {

    private final Map<PersonId, Integer> connections = new ConcurrentHashMap<>();

    Visitors(Stream stream) {
        stream.onOpen(peer -> connections.merge(peer.session().person(), 1, Integer::sum));
        stream.onClose(peer -> connections.computeIfPresent(
                peer.session().person(), (_, count) -> count == 1 ? null : count - 1));
    }

    boolean any() {
        return !connections.isEmpty();
    }

    boolean include(DemoPerson person) {
        return include(id(person));
    }

    boolean include(PersonId person) {
        return connections.containsKey(person);
    }

    static PersonId id(DemoPerson person) {
        return new PersonId(person.id());
    }
}
