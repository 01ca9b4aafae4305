package hub.presence.watch;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.presence.board.Board;
import hub.presence.board.Presence;
import hub.presence.board.Viewers;

/// Watches: registers their routes, hears the board, and fires.
public final class Watches {

    /// The table this package owns.
    public static final Migration MIGRATION = Migration.of(
            "hub/presence/watch/migration/V20261120_33__presence_watch.sql");

    private static final Logger LOG = LoggerFactory.getLogger(Watches.class);

    private final Board board;
    private final InstantSource clock;
    private final WatchService service;
    private final WatchBook book = new WatchBook();

    /// Who was found free and is still waited for.
    private final Set<PersonId> found = ConcurrentHashMap.newKeySet();

    /// Reads the watches of before the last stop.
    public Watches(EventLog log, Database db, Api api, Board board, Viewers viewers, InstantSource clock) {
        this.board = board;
        this.clock = clock;
        service = new WatchService(log, db, viewers);
        service.all().forEach(book::put);
        log.on(WatchEvent.class, this::follow);
        board.onChange(this::changed);
        new WatchRoutes(service).register(api);
    }

    /// Looks at everybody who is waited for, once the board knows what there is to know.
    public void begin() {
        book.waitedFor().forEach(person -> changed(board.presence(person)));
    }

    /// Lets end what has come to its end, and fires what could not be fired before. To be called every second; blocks
    /// while it writes.
    public void tick() {
        fire();
        end(book.ended(clock.instant()));
    }

    /// Ends the watches of and for all who do not belong to the staff. Blocks.
    public void forgetLeavers(Predicate<PersonId> staff) {
        end(book.where(held -> !staff.test(held.watcher()) || !staff.test(held.watch().person())));
    }

    /// After the commit. The board is asked only once the book knows of the watch: whoever becomes free in between is
    /// found twice, and never missed.
    private void follow(WatchEvent event) {
        switch (event) {
            case WatchEvent.Asked(var watcher, var watch) -> {
                book.put(new Held(watcher, watch));
                changed(board.presence(watch.person()));
            }
            case WatchEvent.Fired(var watcher, var watch) -> book.put(new Held(watcher, watch));
            case WatchEvent.Ended(_, var id) -> book.remove(id);
        }
    }

    private void changed(Presence presence) {
        if (presence.state().free() && book.isWaitedFor(presence.person())) {
            found.add(presence.person());
            var _ = Thread.ofVirtual().name("presence-watch").start(this::fireSafely);
        }
    }

    /// If it fails, the next tick tries again.
    private void fireSafely() {
        try {
            fire();
        } catch (RuntimeException e) {
            LOG.warn("Watches could not be fired yet", e);
        }
    }

    private void fire() {
        var people = new HashSet<>(found);
        if (people.isEmpty()) {
            return;
        }
        found.removeAll(people);
        try {
            service.fire(people);
        } catch (RuntimeException e) {
            found.addAll(people);
            throw e;
        }
    }

    private void end(List<Held> over) {
        if (!over.isEmpty()) {
            service.end(over);
        }
    }
}
