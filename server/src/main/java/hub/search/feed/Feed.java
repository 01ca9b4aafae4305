package hub.search.feed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Recorded;
import hub.kernel.events.Withdrawable;
import hub.searchindex.SearchIndex;
import hub.searchindex.UnusableIndexException;
import hub.searchindex.UnusableIndexException.Reason;
import hub.searchindex.words.Dictionaries;

/// Keeps the index: opens the one on the shelf, has it follow the log, and makes a new one whenever there is none, it belongs to
/// another log or somebody asks for it. Any thread may ask.
public final class Feed implements AutoCloseable {

    /// What was said is found so soon at the latest if a ring was missed, and an idle index costs no more than this.
    private static final Duration IDLE = Duration.ofSeconds(1);

    /// Between two turns, so that a busy hour makes few, large segments.
    private static final Duration BREATH = Duration.ofMillis(150);

    /// A commit syncs the disk; what is not committed is read again after a crash.
    private static final Duration COMMIT = Duration.ofSeconds(15);

    /// After something has failed, such as a disk that was full.
    private static final Duration RECOVER = Duration.ofSeconds(10);

    /// How long closing waits for a batch to end.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final Log log;
    private final Shelf shelf;
    private final Dictionaries dictionaries;
    private final InstantSource clock;
    private final LiveIndex live = new LiveIndex();
    private final Bell bell = new Bell();
    private final Thread thread = Thread.ofPlatform().name("hub-search").daemon().unstarted(this::run);

    /// Held by whoever changes the index that answers, or which one it is.
    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable Follower follower;
    private volatile @Nullable Rebuild rebuild;
    private volatile @Nullable Thread maker;
    private volatile boolean stopped;
    private long committed = System.nanoTime();
    private long retry = System.nanoTime();

    /// @param folder of the indices; nothing else may lie there
    public Feed(
            EventLog log, Database db, List<Source> sources, Path folder, Dictionaries dictionaries,
            InstantSource clock) {
        this.log = new Log(log, db, List.copyOf(sources));
        this.shelf = new Shelf(folder);
        this.dictionaries = dictionaries;
        this.clock = clock;
        log.listen(this::heard);
    }

    /// Opens the index and begins to follow the log.
    public void begin() {
        turn.lock();
        try {
            open();
        } finally {
            turn.unlock();
        }
        thread.start();
    }

    /// The one that answers.
    public LiveIndex live() {
        return live;
    }

    /// How it stands.
    public Progress progress() {
        var making = rebuild;
        var answers = follower;
        return new Progress(
                state(answers, making),
                live.ask(SearchIndex::documents).orElse(0),
                making == null ? 0 : making.done(),
                making == null ? 0 : making.of(),
                answers == null ? 0 : Math.max(0, log.head() - answers.seq()),
                making == null ? null : making.since());
    }

    /// Makes a new index beside the one that answers. Nothing happens if one is being made.
    public void rebuild() {
        turn.lock();
        try {
            if (rebuild == null && !stopped) {
                var making = new Rebuild(log, clock.instant());
                rebuild = making;
                maker = Thread.ofPlatform().name("hub-search-rebuild").daemon().start(() -> make(making));
            }
        } finally {
            turn.unlock();
        }
    }

    private static Progress.State state(@Nullable Follower answers, @Nullable Rebuild making) {
        if (answers == null) {
            return Progress.State.BUILDING;
        }
        return making == null ? Progress.State.READY : Progress.State.REBUILDING;
    }

    /// Commits what there is and closes it. A rebuild is given up. Blocks.
    @Override
    public void close() {
        stopped = true;
        bell.ring();
        var making = rebuild;
        if (making != null) {
            making.cancel();
        }
        end(thread);
        end(maker);
        commitInTime(Duration.ZERO);
        abandon();
    }

    private static void end(@Nullable Thread thread) {
        try {
            if (thread != null) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void heard(List<Recorded> events) {
        if (events.stream().anyMatch(event -> event.event() instanceof Withdrawable carrier
                && carrier.carried() != null)) {
            bell.ring();
        }
    }

    private void run() {
        try {
            while (!stopped) {
                bell.await(IDLE);
                turn();
                Thread.sleep(BREATH);
            }
        } catch (InterruptedException e) {
            LOG.info("The index follows no longer");
        }
    }

    private void turn() {
        turn.lock();
        try {
            var following = follower;
            if (following != null) {
                following.catchUp(() -> stopped);
                commitInTime(COMMIT);
            } else if (rebuild == null && System.nanoTime() - retry >= 0) {
                open();
            }
        } catch (RuntimeException e) {
            fail("The index cannot follow the log", e);
            abandon();
        } finally {
            turn.unlock();
        }
    }

    private void commitInTime(Duration every) {
        var following = follower;
        if (following != null && following.uncommitted() && System.nanoTime() - committed >= every.toNanos()) {
            following.commit();
            committed = System.nanoTime();
        }
    }

    /// What cannot be repaired by making a new one is tried again later.
    private void open() {
        try {
            var newest = shelf.newest();
            if (newest.isPresent()) {
                answer(Follower.resume(newest.get(), dictionaries, log));
            }
        } catch (UnusableIndexException e) {
            LOG.warn("The index cannot be used as it is: {}", e.getMessage());
            if (e.reason() == Reason.NOT_OURS || e.reason() == Reason.IN_USE) {
                retry = System.nanoTime() + RECOVER.toNanos();
                return;
            }
        } catch (RuntimeException e) {
            fail("The index cannot be opened", e);
            return;
        }
        var following = follower;
        if (following == null || !following.sound()) {
            rebuild();
        }
    }

    private void make(Rebuild making) {
        try {
            var part = shelf.begin();
            making.run(part, dictionaries);
            takeOver(part);
            LOG.info("A new index of {} documents answers", making.done());
        } catch (CancellationException e) {
            LOG.info("The new index was given up");
        } catch (UnusableIndexException | RuntimeException e) {
            fail("No new index could be made", e);
        } finally {
            rebuild = null;
        }
    }

    private void takeOver(Path part) throws UnusableIndexException {
        turn.lock();
        try {
            if (!stopped) {
                answer(Follower.resume(shelf.finish(part), dictionaries, log));
                shelf.tidy();
            }
        } finally {
            turn.unlock();
        }
    }

    private void answer(Follower next) {
        next.catchUp(() -> stopped);
        var before = follower;
        follower = next;
        live.put(next.index());
        if (before != null) {
            before.close();
        }
    }

    /// Closes the one that answers, without what was not committed: it will be read again.
    private void abandon() {
        turn.lock();
        try {
            var last = follower;
            follower = null;
            live.put(null);
            if (last != null) {
                last.close();
            }
        } finally {
            turn.unlock();
        }
    }

    private void fail(String what, Exception why) {
        if (stopped) {
            return;
        }
        LOG.error("{}; tried again soon", what, why);
        retry = System.nanoTime() + RECOVER.toNanos();
    }
}
