package hub.presence.watch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.presence.board.Viewers;
import hub.presence.watch.WatchEvent.Asked;
import hub.presence.watch.WatchEvent.Ended;
import hub.presence.watch.WatchEvent.Fired;

/// The life of a watch, each step one transaction: asked, fired once, ended.
final class WatchService {

    /// As many people as one can mean to call back on one day.
    static final int MAX_WATCHES = 20;

    private final EventLog log;
    private final Database db;
    private final Viewers viewers;
    private final WatchRepository repository = new WatchRepository();

    WatchService(EventLog log, Database db, Viewers viewers) {
        this.log = log;
        this.db = db;
        this.viewers = viewers;
    }

    List<Held> all() {
        return db.read(repository::all);
    }

    List<Watch> of(PersonId watcher) {
        return db.read(sql -> repository.of(sql, watcher));
    }

    /// The watch of this person for that one: the one there is, else a new one.
    Watch ask(Session session, PersonId person) {
        if (person.equals(session.person())) {
            throw new Refused(WatchError.OF_ONESELF);
        }
        if (viewers.of(session, person) == null) {
            throw Refused.notFound();
        }
        return log.write(tx -> ask(tx, session.person(), person));
    }

    void putAway(PersonId watcher, long id) {
        log.write(tx -> {
            if (!end(tx, watcher, id)) {
                throw Refused.notFound();
            }
            return id;
        });
    }

    /// Fires all that wait for these people; what has fired already stays as it is.
    void fire(Set<PersonId> people) {
        log.write(tx -> {
            repository.waitingFor(tx.sql(), people).forEach(held -> fire(tx, held));
            return people;
        });
    }

    void end(List<Held> over) {
        log.write(tx -> {
            over.forEach(held -> end(tx, held.watcher(), held.watch().id()));
            return over;
        });
    }

    private Watch ask(Tx tx, PersonId watcher, PersonId person) {
        var mine = repository.of(tx.sql(), watcher);
        var before = mine.stream().filter(watch -> watch.person().equals(person)).findFirst();
        if (before.isPresent() && before.get().waits() && before.get().until().isAfter(tx.now())) {
            return before.get();
        }
        before.ifPresentOrElse(over -> end(tx, watcher, over.id()), () -> makeRoom(tx, watcher, mine));
        var watch = repository.add(tx.sql(), watcher, person, tx.now(), Evening.after(tx.now()));
        tx.emit(watcher, new Asked(watcher, watch));
        return watch;
    }

    /// Puts the oldest away of those that have fired: it was told on every device.
    private void makeRoom(Tx tx, PersonId watcher, List<Watch> mine) {
        if (mine.size() < MAX_WATCHES) {
            return;
        }
        var oldest = mine.stream().filter(watch -> !watch.waits()).min(Comparator.comparingLong(Watch::id))
                .orElseThrow(() -> new Refused(WatchError.TOO_MANY, Map.of("max", MAX_WATCHES)));
        end(tx, watcher, oldest.id());
    }

    private void fire(Tx tx, Held held) {
        var fired = repository.fire(tx.sql(), held.watch(), tx.now(), Evening.after(tx.now()));
        if (fired != null) {
            tx.emit(new Fired(held.watcher(), fired));
        }
    }

    private boolean end(Tx tx, PersonId watcher, long id) {
        var ended = repository.remove(tx.sql(), watcher, id);
        if (ended) {
            tx.emit(new Ended(watcher, id));
        }
        return ended;
    }
}
