package hub.kernel.net;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import hub.kernel.id.PersonId;

/// All open connections of the process and the loop each belongs to. Thread-safe.
final class OpenConnections {

    /// A desk, a phone, a tablet and a dozen forgotten tabs.
    private static final int MAX_PER_PERSON = 20;

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final Map<PersonId, Integer> perPerson = new ConcurrentHashMap<>();

    /// Takes a connection in; false if this person has too many.
    boolean add(Connection connection, StreamLoop loop) {
        var count = perPerson.merge(connection.peer().session().person(), 1, Integer::sum);
        held.put(connection.peer().id(), new Held(connection, loop));
        return count <= MAX_PER_PERSON;
    }

    void remove(Connection connection) {
        if (held.remove(connection.peer().id()) != null) {
            perPerson.computeIfPresent(
                    connection.peer().session().person(), (_, count) -> count == 1 ? null : count - 1);
        }
    }

    /// The connection of this name, if it belongs to this session.
    Optional<Held> of(Session session, String id) {
        return Optional.ofNullable(held.get(id))
                .filter(found -> found.connection().peer().session().id().equals(session.id()));
    }

    List<Held> where(Predicate<Peer> which) {
        return held.values().stream().filter(one -> which.test(one.connection().peer())).toList();
    }

    record Held(Connection connection, StreamLoop loop) {}
}
