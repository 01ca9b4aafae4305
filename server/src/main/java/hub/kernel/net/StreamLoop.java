package hub.kernel.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import io.vertx.core.Context;
import org.jspecify.annotations.Nullable;

import hub.kernel.events.Audience;
import hub.kernel.events.Grants;
import hub.kernel.events.Recorded;
import hub.kernel.events.Revokes;
import hub.kernel.events.Ring;

/// The connections of one event loop and who of them hears what. Committed events are handed to each loop once; a
/// connection gets one write and one flush per tick for all that is due to it.
///
/// Only [#offer] may be called from other threads.
final class StreamLoop {

    /// The longest that what is due waits to be joined with what comes after it.
    private static final long MAX_WAIT_NS = 10_000_000;

    private final Context context;
    private final Ring ring;
    private final Index<Audience> listeners = new Index<>();
    private final List<Connection> due = new ArrayList<>();
    private final LaggingConnections lagging;
    private final LiveValues live;
    private final Heartbeat heartbeat;
    private final Queue<List<Recorded>> arrived = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private long position;
    private long restUntilNs;

    StreamLoop(Context context, Ring ring, LiveSources sources, LiveChanges changes) {
        this.context = context;
        this.ring = ring;
        this.position = ring.head();
        this.lagging = new LaggingConnections(this, ring);
        this.live = new LiveValues(this, sources, changes);
        this.heartbeat = new Heartbeat(this);
    }

    /// Starts the timers; on the loop.
    void start() {
        context.owner().setPeriodic(LiveValues.TICK_MS, _ -> live.tick());
        context.owner().setPeriodic(LaggingConnections.POLL_MS, _ -> lagging.poll());
        context.owner().setPeriodic(Heartbeat.TURN_MS, _ -> heartbeat.turn());
    }

    /// Hands over a committed batch; from any thread, in log order.
    void offer(List<Recorded> batch) {
        arrived.add(batch);
        if (scheduled.compareAndSet(false, true)) {
            context.runOnContext(_ -> deliverSoon());
        }
    }

    /// Runs something on this loop, from any thread.
    void run(Runnable work) {
        context.runOnContext(_ -> work.run());
    }

    LiveValues live() {
        return live;
    }

    /// Position up to which this loop has delivered.
    long position() {
        return position;
    }

    /// Takes a connection in: its greeting, then what it missed, then everything new.
    ///
    /// @param since last position it has seen, or null to begin afresh
    void open(Connection connection, Set<Audience> audiences, @Nullable Long since, Greeting greeting) {
        audiences.forEach(audience -> listen(connection, audience));
        heartbeat.add(connection);
        if (since != null && since <= ring.head() && since >= ring.floor()) {
            send(connection, greeting.packet(StreamFrame.Mode.RESUMED, position));
            lagging.resume(connection, since);
        } else {
            send(connection, greeting.packet(StreamFrame.Mode.RESET, position));
        }
    }

    /// Lets a connection go; nothing is sent to it any more.
    void forget(Connection connection) {
        listeners.removeAll(connection.audiences(), connection);
        live.forget(connection);
        lagging.forget(connection);
        heartbeat.remove(connection);
    }

    void listen(Connection connection, Audience audience) {
        if (connection.audiences().add(audience)) {
            listeners.add(audience, connection);
        }
    }

    /// The open connections that hear `audience`.
    List<Connection> listening(Audience audience) {
        return List.copyOf(listeners.get(audience));
    }

    /// Writes at once, outside the tick.
    void send(Connection connection, Packet packet) {
        connection.outlet().write(packet);
        connection.outlet().flush();
        packet.release();
    }

    /// Rests as long as the last delivery took, so that a busy loop sends fewer, larger packets and spends at most half
    /// its time on sending, while an idle one sends at once.
    private void deliverSoon() {
        long waitMs = (restUntilNs - System.nanoTime()) / 1_000_000;
        if (waitMs < 1) {
            deliver();
        } else {
            context.owner().setTimer(waitMs, _ -> deliver());
        }
    }

    private void deliver() {
        long beganNs = System.nanoTime();
        scheduled.set(false);
        for (var batch = arrived.poll(); batch != null; batch = arrived.poll()) {
            batch.forEach(this::route);
        }
        flush();
        long endedNs = System.nanoTime();
        restUntilNs = endedNs + Math.min(endedNs - beganNs, MAX_WAIT_NS);
    }

    private void route(Recorded event) {
        if (event.seq() <= position) {
            return;
        }
        position = event.seq();
        if (event.event() instanceof Grants grants) {
            listening(new Audience.One(grants.grantee())).forEach(peer -> grant(peer, grants.granted()));
        }
        for (var connection : listeners.get(event.audience())) {
            if (connection.due(event)) {
                due.add(connection);
            }
        }
        if (event.event() instanceof Revokes revokes) {
            listening(new Audience.One(revokes.loser())).forEach(peer -> revoke(peer, revokes.revoked()));
        }
    }

    private void grant(Connection connection, Audience.Group group) {
        listen(connection, group);
        live.renew(connection);
    }

    private void revoke(Connection connection, Audience.Group group) {
        if (connection.audiences().remove(group)) {
            listeners.remove(group, connection);
        }
    }

    private void flush() {
        var packets = new SharedPackets();
        for (var connection : due) {
            var events = connection.takeDue();
            if (!connection.outlet().writable() || bytes(events) > LaggingConnections.MAX_BYTES) {
                lagging.resume(connection, events.getFirst().seq() - 1);
            } else {
                connection.outlet().write(packets.of(events));
                connection.outlet().flush();
            }
        }
        packets.release();
        due.clear();
    }

    private static int bytes(List<Recorded> events) {
        int bytes = 0;
        for (var event : events) {
            bytes += event.frame().length;
        }
        return bytes;
    }

    /// Makes the first packet of a connection once it is known how it begins.
    interface Greeting {
        Packet packet(StreamFrame.Mode mode, long position);
    }
}
