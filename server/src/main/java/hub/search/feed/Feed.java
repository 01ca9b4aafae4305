package hub.search.feed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
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
    private final Maker maker;
    private final LiveIndex live = new LiveIndex();
    private final Bell bell = new Bell();
    private final Thread thread = Thread.ofPlatform().name("hub-search").daemon().unstarted(this::run);

    /// Held by whoever changes the index that answers, or which one it is.
    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable Follower follower;
    private volatile boolean stopped;
    private long committed = System.nanoTime();
    private volatile long retry = System.nanoTime();

    /// @param folder of the indices; nothing else may lie there
    public Feed(
            EventLog log, Database db, List<Source> sources, Path folder, Dictionaries dictionaries,
            InstantSource clock) {
        this.log = new Log(log, db, List.copyOf(sources));
        this.shelf = new Shelf(folder);
        this.dictionaries = dictionaries;
        this.maker = new Maker(this.log, shelf, dictionaries, clock, new Unfinished(), this::takeOver,
                why -> fail("No new index could be made", why));
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
        bell.ring();
        thread.start();
    }

    /// The one that answers.
    public LiveIndex live() {
        return live;
    }

    /// How it stands.
    public Progress progress() {
        var making = maker.making();
        var answers = follower;
        return new Progress(
                state(answers, making),
                answers == null ? 0 : live.ask(SearchIndex::documents).orElse(0),
                making == null ? 0 : making.done(),
                making == null ? 0 : making.of(),
                answers == null ? 0 : Math.max(0, log.head() - answers.seq()),
                making == null ? null : making.since());
    }

    /// Makes a new index beside the one that answers. Nothing happens while one is being made.
    public void rebuild() {
        maker.begin();
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
        maker.close();
        awaitEnd();
        turn.lock();
        try {
            commitInTime(Duration.ZERO);
        } catch (RuntimeException e) {
            LOG.error("What was indexed last was not kept; it will be read again", e);
        } finally {
            abandon();
            turn.unlock();
        }
    }

    private void awaitEnd() {
        try {
            thread.join(PATIENCE);
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
            } else if (maker.making() == null && System.nanoTime() - retry >= 0) {
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
            maker.begin();
        }
    }

    private void takeOver(Path part) throws UnusableIndexException {
        turn.lock();
        try {
            if (!stopped) {
                var next = Follower.resume(shelf.finish(part), dictionaries, log);
                next.catchUp(() -> stopped);
                answer(next);
                shelf.tidy();
            }
        } finally {
            turn.unlock();
        }
    }

    /// The first index of all answers with what it has while it is being made; beside another one it keeps silent.
    private final class Unfinished implements Rebuild.First {

        @Override
        public void begins(SearchIndex part) {
            turn.lock();
            try {
                if (follower == null) {
                    live.putUnfinished(part);
                }
            } finally {
                turn.unlock();
            }
        }

        @Override
        public void ends() {
            turn.lock();
            try {
                if (follower == null) {
                    live.put(null);
                }
            } finally {
                turn.unlock();
            }
        }
    }

    private void answer(Follower next) {
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
