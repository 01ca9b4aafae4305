package hub.kernel.net;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import hub.kernel.events.Recorded;
import hub.kernel.events.Ring;

/// Connections that do not read as fast as we write, or have just come back: they read on from the ring at their own
/// pace, hold no memory of ours meanwhile, and are let go when they cannot catch up. Confined to the loop.
final class LaggingConnections {

    static final long POLL_MS = 50;

    /// A reader stuck for this long is gone or frozen; it may come back and load afresh.
    private static final long PATIENCE_MS = 60_000;

    /// Sent at a time, so that one reader's backlog does not hold up the loop.
    static final int MAX_BYTES = 64 * 1024;

    private final StreamLoop loop;
    private final Ring ring;
    private final Set<Connection> behind = new LinkedHashSet<>();

    LaggingConnections(StreamLoop loop, Ring ring) {
        this.loop = loop;
        this.ring = ring;
    }

    private void add(Connection connection, long position) {
        connection.fallBehind(position, Millis.now());
        behind.add(connection);
    }

    /// Lets a connection read on from `since` at its own pace.
    void resume(Connection connection, long since) {
        add(connection, since);
        catchUp(connection);
    }

    void forget(Connection connection) {
        behind.remove(connection);
    }

    void poll() {
        if (!behind.isEmpty()) {
            List.copyOf(behind).forEach(this::catchUp);
        }
    }

    private void catchUp(Connection connection) {
        while (connection.behind() && connection.outlet().writable() && step(connection)) {
            // One mouthful after the other until it is up to date or has enough.
        }
        if (connection.behind() && Millis.now() - connection.behindSince() > PATIENCE_MS) {
            tooSlow(connection);
        }
    }

    /// Sends the next mouthful; false if there is nothing to do for now.
    private boolean step(Connection connection) {
        if (connection.cursor() > loop.position()) {
            // It has seen more, through another loop, than this one has delivered yet.
            return false;
        }
        var frames = new ArrayList<byte[]>();
        var reached = collect(connection, frames);
        if (connection.cursor() < ring.floor()) {
            // Part of what it has not seen yet is gone.
            tooSlow(connection);
            return false;
        }
        connection.advance(reached);
        if (!frames.isEmpty()) {
            loop.send(connection, Packet.of(frames));
        }
        if (connection.cursor() == loop.position()) {
            connection.caughtUp();
            behind.remove(connection);
            loop.live().sendNow(connection);
        }
        return true;
    }

    /// Gathers what the connection may hear, up to the loop's position or a mouthful; the position reached.
    private long collect(Connection connection, List<byte[]> frames) {
        int bytes = 0;
        for (Recorded event : ring.after(connection.cursor())) {
            if (event.seq() > loop.position()) {
                break;
            }
            if (connection.audiences().contains(event.audience())) {
                frames.add(event.frame());
                bytes += event.frame().length;
            }
            if (bytes >= MAX_BYTES) {
                return event.seq();
            }
        }
        return loop.position();
    }

    private void tooSlow(Connection connection) {
        connection.caughtUp();
        behind.remove(connection);
        connection.outlet().close(CloseCode.TOO_SLOW);
    }
}
