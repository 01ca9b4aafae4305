package hub.kernel.events;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.kernel.db.CommitHook;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Json;

/// The log that all features write to and listen to.
///
/// [#write] is the only way to change anything: a command's rows and its events are one transaction. Listeners hear of
/// the events after the commit, in log order, on the writer thread: they must be quick and must not write.
public final class EventLog {

    /// The tables this package owns.
    public static final List<Migration> MIGRATIONS = List.of(
            Migration.of("hub/kernel/migration/V20261120_00__log.sql"),
            Migration.of("hub/kernel/migration/V20261120_01__passing.sql"),
            Migration.of("hub/kernel/migration/V20261120_02__carried.sql"));

    /// How long a repeated command is recognised; outboxes give up long before.
    private static final Duration OPERATIONS_KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);

    private final Database db;
    private final InstantSource clock;
    private final String epoch;
    private final Ring ring = new Ring();
    private final List<Consumer<List<Recorded>>> listeners = new CopyOnWriteArrayList<>();

    /// Writer thread only.
    private Batch batch = new Batch();

    /// Opens the log of this database and remembers its last ten minutes.
    public EventLog(Database db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
        this.epoch = db.write(sql -> LogTable.epoch(sql, UUID.randomUUID().toString()));
        db.read(sql -> {
            var position = LogTable.head(sql);
            ring.begin(position, LogTable.tail(sql, position - Ring.MAX_EVENTS, clock.instant().minus(Ring.REACH)));
            return position;
        });
        db.tell(new Publisher());
    }

    /// Runs a command and returns its answer once it is on disk. Blocks; what the command throws undoes it and is thrown.
    public <T> T write(Function<Tx, T> command) {
        return db.write(sql -> command.apply(new Tx(sql, clock.instant(), this)));
    }

    /// Has every committed batch told to `listener`, in order, on the writer thread.
    public void listen(Consumer<List<Recorded>> listener) {
        listeners.add(listener);
    }

    /// Has every committed event of one type told to `listener`, in order, on the writer thread.
    public <E extends Event> void on(Class<E> type, Consumer<E> listener) {
        listen(events -> events.forEach(recorded -> {
            if (type.isInstance(recorded.event())) {
                listener.accept(type.cast(recorded.event()));
            }
        }));
    }

    /// Names this log; changes only when a backup is restored, because then positions mean something else.
    public String epoch() {
        return epoch;
    }

    /// The position that everything seen in this read transaction belongs to: exactly what a snapshot must carry.
    public static long positionOf(Sql sql) {
        return LogTable.head(sql);
    }

    /// What events after a position carried, for whoever follows the log by a timer: to be asked again from
    /// [Carried#upTo] on.
    ///
    /// @param stretch how many positions are looked at, at most
    /// @param most how many names are answered, at most
    public static Carried carried(Sql sql, long after, int stretch, int most) {
        return LogTable.carried(sql, after, stretch, most);
    }

    /// @param upTo everything up to this position is in `names`
    /// @param names see [Withdrawable#carried]
    public record Carried(long upTo, List<String> names) {}

    public Ring ring() {
        return ring;
    }

    /// Forgets operation ids too old to be repeated. Called once a day.
    public void forgetOldOperations() {
        write(tx -> tx.sql()
                .update("delete from operation where at < :at")
                .bind("at", tx.now().minus(OPERATIONS_KEPT))
                .run());
    }

    /// Takes passing events out of the log once nobody can come back to before them. Called every minute. Blocks.
    public void forgetPassing() {
        write(tx -> LogTable.forgetPassing(tx.sql(), tx.now().minus(Ring.REACH)));
    }

    void append(Tx tx, @Nullable PersonId actor, Event event) {
        var seq = ring.head() + batch.events().size() + 1;
        var kind = kindOf(event.getClass());
        var body = Json.text(event);
        LogTable.insert(tx, seq, actor, kind, event, body);
        batch.add(Recorded.now(seq, tx.now(), kind.value(), body, event));
    }

    void afterCommit(Runnable work) {
        batch.add(work);
    }

    <T> T part(Tx tx, Supplier<T> work) {
        var before = batch.mark();
        try {
            return tx.sql().part(work);
        } catch (RuntimeException | Error e) {
            batch.undone(before);
            throw e;
        }
    }

    void withdraw(Tx tx, String carried, Map<Class<? extends Withdrawable>, Map<String, String>> blanks) {
        blanks.forEach((type, blank) -> batch.addAll(LogTable.blank(tx.sql(), carried, kindOf(type).value(), blank)));
        var known = blanks.keySet().stream().map(type -> kindOf(type).value()).toList();
        batch.addAll(LogTable.drop(tx.sql(), carried, known));
    }

    private static Kind kindOf(Class<? extends Event> type) {
        var kind = type.getAnnotation(Kind.class);
        if (kind == null) {
            throw new IllegalArgumentException(type + " has no @Kind");
        }
        return kind;
    }

    private final class Publisher implements CommitHook {

        @Override
        public void kept() {
            batch.kept();
        }

        @Override
        public void undone() {
            batch.undone();
        }

        @Override
        public void lost() {
            batch = new Batch();
        }

        @Override
        public void committed() {
            if (batch.isEmpty()) {
                return;
            }
            var done = batch;
            batch = new Batch();
            done.work().forEach(this::run);
            var published = ring.append(done);
            if (!published.isEmpty()) {
                listeners.forEach(listener -> tell(listener, published));
            }
        }

        private void run(Runnable work) {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                LOG.error("What follows a commit failed", e);
            }
        }

        /// A listener that fails must neither stop the writer nor keep the others from hearing.
        private void tell(Consumer<List<Recorded>> listener, List<Recorded> published) {
            try {
                listener.accept(published);
            } catch (RuntimeException | Error e) {
                LOG.error("A listener failed on events {} and after", published.getFirst().seq(), e);
            }
        }
    }
}
