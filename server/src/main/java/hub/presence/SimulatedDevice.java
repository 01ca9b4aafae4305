package hub.presence;

import hub.kernel.id.PersonId;
import hub.presence.board.Board;

/// A device with nobody's browser behind it: it counts as connected until it is closed, and nothing else is different.
/// Only the demo town uses it, whose people have no browsers. Any thread.
public final class SimulatedDevice implements AutoCloseable {

    private final Board board;
    private final PersonId person;
    private final String connection;

    SimulatedDevice(Board board, PersonId person) {
        this.board = board;
        this.person = person;
        this.connection = "simulated-" + person.value();
        board.opened(person, connection);
    }

    /// Somebody typed: the person is reachable for the next five minutes.
    public void touch() {
        board.touched(person);
    }

    /// As a closed browser: a few seconds later nothing is known of the person, unless another source knows something.
    @Override
    public void close() {
        board.closed(person, connection);
    }
}
