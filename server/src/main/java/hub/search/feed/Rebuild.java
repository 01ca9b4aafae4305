package hub.search.feed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import hub.searchindex.SearchIndex;
import hub.searchindex.UnusableIndexException;
import hub.searchindex.words.Dictionaries;

/// An index being made of everything there is. What happens meanwhile is read from the log at the end.
final class Rebuild {

    /// How often what has been put in so far is shown to searchers.
    private static final Duration SHOWN = Duration.ofSeconds(2);

    private final Log log;
    private final Instant since;
    private final AtomicLong done = new AtomicLong();
    private volatile long of;
    private volatile boolean cancelled;

    Rebuild(Log log, Instant since) {
        this.log = log;
        this.since = since;
    }

    /// Makes it in an empty folder, whole and committed.
    ///
    /// @param first where it answers meanwhile, if there is no other that could
    /// @throws CancellationException if it was cancelled
    void run(Path folder, Dictionaries dictionaries, First first) throws UnusableIndexException {
        of = log.count();
        try (var fresh = Follower.begin(folder, dictionaries, log)) {
            first.begins(fresh.index());
            try {
                log.sources().forEach(source -> fill(fresh, source));
                while (fresh.behind()) {
                    goOn();
                    fresh.readOn();
                }
                fresh.commit();
            } finally {
                first.ends();
            }
        }
    }

    /// Lets an index answer while it is being made.
    interface First {

        void begins(SearchIndex part);

        /// It will be closed next.
        void ends();
    }

    private void fill(Follower fresh, Source source) {
        var shown = System.nanoTime();
        var page = log.page(source, null);
        while (!page.isEmpty()) {
            goOn();
            page.forEach(fresh::add);
            done.addAndGet(page.size());
            if (System.nanoTime() - shown > SHOWN.toNanos()) {
                fresh.index().refresh();
                shown = System.nanoTime();
            }
            page = log.page(source, page.getLast().key());
        }
        fresh.index().refresh();
    }

    private void goOn() {
        if (cancelled) {
            throw new CancellationException("The making of the index was cancelled");
        }
    }

    /// Has it stop soon. Any thread.
    void cancel() {
        cancelled = true;
    }

    /// What has been read so far, of how many. Any thread.
    long done() {
        return done.get();
    }

    long of() {
        return Math.max(of, done.get());
    }

    Instant since() {
        return since;
    }
}
