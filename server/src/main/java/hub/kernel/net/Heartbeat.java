package hub.kernel.net;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Signs of life: each connection is pinged once in a round, spread evenly over it, and let go if it stays silent.
/// Confined to the loop.
final class Heartbeat {

    static final long TURN_MS = 1_000;

    /// Turns in a round. Below the 30 s after which common proxies cut a silent connection.
    private static final int ROUND = 25;

    static final long PING_MS = ROUND * TURN_MS;

    /// Two pings unanswered and some air for a slow network.
    private static final long SILENCE_MS = 60_000;

    private final StreamLoop loop;
    private final List<Set<Connection>> slots = new ArrayList<>();
    private int turn;

    Heartbeat(StreamLoop loop) {
        this.loop = loop;
        for (int i = 0; i < ROUND; i++) {
            slots.add(new HashSet<>());
        }
    }

    void add(Connection connection) {
        slotOf(connection).add(connection);
    }

    void remove(Connection connection) {
        slotOf(connection).remove(connection);
    }

    /// Any fixed place will do, as long as connections spread over all of them.
    private Set<Connection> slotOf(Connection connection) {
        return slots.get(Math.floorMod(connection.peer().id().hashCode(), ROUND));
    }

    void turn() {
        turn = (turn + 1) % ROUND;
        var slot = slots.get(turn);
        if (slot.isEmpty()) {
            return;
        }
        var ping = Packet.of("ping", new StreamFrame.Ping(loop.position()));
        List.copyOf(slot).forEach(connection -> visit(connection, ping));
        ping.release();
    }

    private static void visit(Connection connection, Packet ping) {
        var outlet = connection.outlet();
        if (outlet.answersPings() && Millis.now() - connection.heardAt() > SILENCE_MS) {
            outlet.close(CloseCode.NO_PONG);
        } else if (outlet.writable()) {
            outlet.write(ping);
            outlet.flush();
        }
    }
}
