package hub.presence.link;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.wire.Refused;
import hub.presence.link.Hook.HookMade;
import hub.presence.link.Hook.HookTried;
import hub.presence.link.Hook.SetHook;

/// All hooks: kept in the table, at work if they are enabled. Any thread; what writes or posts, blocks.
final class Hooks implements AutoCloseable {

    static final int MAX_HOOKS = 10;

    private final EventLog log;
    private final InstantSource clock;
    private final Machines machines;
    private final Supplier<Collection<PersonId>> everybody;
    private final HookPace pace;
    private final HookPost post;
    private final Map<Long, HookRow> rows = new ConcurrentSkipListMap<>();
    private final Map<Long, HookSender> senders = new ConcurrentSkipListMap<>();

    Hooks(EventLog log, Database db, Machines machines, Supplier<Collection<PersonId>> everybody, HookPace pace,
            InstantSource clock) {
        this.log = log;
        this.clock = clock;
        this.machines = machines;
        this.everybody = everybody;
        this.pace = pace;
        this.post = new HookPost(pace.timeout());
        db.read(HookRepository::all).forEach(this::begin);
    }

    /// Has a state posted everywhere. Quick.
    void changed(PersonId person) {
        senders.values().forEach(sender -> sender.changed(person));
    }

    List<Hook> list() {
        return rows.values().stream().map(this::hook).toList();
    }

    /// @throws Refused `presence.too_many_hooks`
    synchronized HookMade make(SetHook wish, PersonId by) {
        if (rows.size() >= MAX_HOOKS) {
            throw new Refused(LinkError.TOO_MANY_HOOKS, Map.of("max", MAX_HOOKS));
        }
        var secret = Secret.next();
        var row = log.write(tx -> HookRepository.insert(tx.sql(), wish, secret, by, tx.now()));
        begin(row);
        return new HookMade(hook(row), secret);
    }

    /// Stops the hook as it was, then lets it go on as wished.
    synchronized Hook change(long id, SetHook wish) {
        var before = row(id);
        var after = new HookRow(id, wish.name(), wish.url(), before.secret(), wish.enabled());
        stop(id);
        try {
            log.write(tx -> {
                HookRepository.update(tx.sql(), after);
                return id;
            });
            rows.put(id, after);
        } finally {
            begin(rows.getOrDefault(id, before));
        }
        return hook(after);
    }

    /// Stops the hook first, whatever becomes of the row.
    synchronized void delete(long id) {
        var _ = row(id);
        stop(id);
        log.write(tx -> {
            HookRepository.delete(tx.sql(), id);
            return id;
        });
        rows.remove(id);
    }

    /// Posts no states at all, to see whether somebody is there.
    HookTried test(long id) {
        try {
            return post.post(row(id), List.of(), clock.instant());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Stops all of them.
    @Override
    public synchronized void close() {
        senders.values().forEach(HookSender::close);
        senders.clear();
        post.close();
    }

    private void begin(HookRow row) {
        rows.put(row.id(), row);
        if (row.enabled()) {
            var sender = new HookSender(row, post, pace, machines, clock);
            senders.put(row.id(), sender);
            sender.start(everybody.get());
        }
    }

    private void stop(long id) {
        var sender = senders.remove(id);
        if (sender != null) {
            sender.close();
        }
    }

    private HookRow row(long id) {
        var row = rows.get(id);
        if (row == null) {
            throw Refused.notFound();
        }
        return row;
    }

    private Hook hook(HookRow row) {
        var sender = senders.get(row.id());
        return sender != null
                ? sender.status()
                : new Hook(row.id(), row.name(), row.url(), row.enabled(), 0, null, null, null, null);
    }
}
