package hub.search.feed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.searchindex.UnusableIndexException;
import hub.searchindex.words.Dictionaries;

/// Makes new indices, one at a time, on a thread of their own. Any thread may ask.
final class Maker {

    /// How long closing waits for a page to end.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Maker.class);

    private final Log log;
    private final Shelf shelf;
    private final Dictionaries dictionaries;
    private final InstantSource clock;
    private final Rebuild.First first;
    private final Whole whole;
    private final Consumer<Exception> failed;
    private volatile @Nullable Rebuild making;
    private @Nullable Thread thread;
    private boolean closed;

    /// Takes over an index that is whole and closed.
    interface Whole {
        void take(Path part) throws UnusableIndexException;
    }

    Maker(
            Log log, Shelf shelf, Dictionaries dictionaries, InstantSource clock, Rebuild.First first,
            Whole whole, Consumer<Exception> failed) {
        this.log = log;
        this.shelf = shelf;
        this.dictionaries = dictionaries;
        this.clock = clock;
        this.first = first;
        this.whole = whole;
        this.failed = failed;
    }

    /// Begins one. Nothing happens while one is being made.
    synchronized void begin() {
        if (making == null && !closed) {
            var next = new Rebuild(log, clock.instant());
            making = next;
            thread = Thread.ofPlatform().name("hub-search-rebuild").daemon().start(() -> make(next));
        }
    }

    /// The one being made, null while none is.
    @Nullable
    Rebuild making() {
        return making;
    }

    /// Gives up the one being made and waits until it has stopped.
    void close() {
        var last = stop();
        try {
            if (last != null) {
                last.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Thread stop() {
        closed = true;
        var last = making;
        if (last != null) {
            last.cancel();
        }
        return thread;
    }

    private void make(Rebuild next) {
        try {
            var part = shelf.begin();
            next.run(part, dictionaries, first);
            whole.take(part);
            LOG.info("A new index answers, of {} documents", next.done());
        } catch (CancellationException e) {
            LOG.info("The new index was given up");
        } catch (UnusableIndexException | RuntimeException e) {
            failed.accept(e);
        } finally {
            making = null;
        }
    }
}
