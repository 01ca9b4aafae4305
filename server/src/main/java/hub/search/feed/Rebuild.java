package hub.search.feed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import hub.searchindex.UnusableIndexException;
import hub.searchindex.words.Dictionaries;

/// An index being made of everything there is. What happens meanwhile is read from the log at the end.
final class Rebuild {

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
    /// @throws CancellationException if it was cancelled
    void run(Path folder, Dictionaries dictionaries) throws UnusableIndexException {
        of = log.count();
        try (var fresh = Follower.begin(folder, dictionaries, log)) {
            log.sources().forEach(source -> fill(fresh, source));
            while (fresh.behind()) {
                goOn();
                fresh.readOn();
            }
            fresh.commit();
        }
    }

    private void fill(Follower fresh, Source source) {
        var page = log.page(source, null);
        while (!page.isEmpty()) {
            goOn();
            page.forEach(fresh::put);
            done.addAndGet(page.size());
            page = log.page(source, page.getLast().key());
        }
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
