package hub.presence;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.Event;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Peer;
import hub.kernel.net.Stream;
import hub.presence.PresenceCommand.Activity;
import hub.presence.PresenceCommand.SetManual;

/// Presence: builds its parts, registers its routes and what it hears on the stream, and lets time pass.
public final class PresenceFeature implements AutoCloseable {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/presence/migration/V20261120_30__presence.sql");

    /// What can happen here.
    public static final List<Class<? extends Event>> EVENTS = List.of(PresenceEvent.Manual.class);

    private static final Logger LOG = LoggerFactory.getLogger(PresenceFeature.class);

    private final Board board;
    private final PresenceService service;
    private final ScheduledExecutorService timer;
    private volatile boolean staffChanged;

    /// Reads the states of before the last stop and starts the timer. Built before the server listens.
    public PresenceFeature(EventLog log, Database db, Api api, Stream stream, Staff staff, InstantSource clock) {
        board = new Board(clock, person -> stream.changed(PresenceLive.KIND, person.value()));
        service = new PresenceService(log, board, staff);
        service.load(db);
        new PresenceRoutes(service).register(api);
        listen(stream);
        timer = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("presence-timer").factory());
        var _ = timer.scheduleWithFixedDelay(this::tickSafely, 1, 1, TimeUnit.SECONDS);
    }

    /// Lets end what has come to its end; the timer does it every second. Blocks while it writes.
    public synchronized void tick() {
        if (staffChanged) {
            staffChanged = false;
            service.forgetLeavers();
        }
        service.turn();
    }

    /// Says that people may have left; they are forgotten with the next tick. From any thread.
    public void staffChanged() {
        staffChanged = true;
    }

    /// Chooses a state for a person, exactly as the route does. Blocks.
    ///
    /// @throws hub.kernel.wire.Refused if it may not be chosen, or not like this
    public Presence choose(PersonId person, SetManual wish) {
        return service.set(person, wish);
    }

    /// Opens a device that no browser stands behind; a person has one at most.
    public SimulatedDevice simulate(PersonId person) {
        return new SimulatedDevice(board, person);
    }

    /// Stops the timer.
    @Override
    public void close() {
        timer.close();
    }

    private void listen(Stream stream) {
        stream.live(new PresenceLive(service, board));
        stream.onOpen(peer -> board.opened(peer.session().person(), peer.id()));
        stream.onClose(peer -> board.closed(peer.session().person(), peer.id()));
        stream.command("activity", Activity.class, this::report);
    }

    private void report(Peer peer, Activity activity) {
        if (activity.touched()) {
            board.touched(peer.session().person());
        }
    }

    /// A tick that fails, for instance on a full disk, must not be the last.
    private void tickSafely() {
        try {
            tick();
        } catch (RuntimeException e) {
            LOG.error("Presence could not let time pass", e);
        }
    }
}
