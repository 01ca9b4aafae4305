package hub.search.feed;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.searchindex.SearchIndex;
import hub.searchindex.UnusableIndexException;
import hub.searchindex.words.Dictionaries;

/// An index that follows the log. One thread at a time, except [#seq].
final class Follower implements AutoCloseable {

    private static final Duration REFRESH = Duration.ofMillis(500);

    /// So many positions in which nothing was found are read again after a restart rather than synced to disk.
    private static final long IDLE_STRETCH = 100_000;

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final SearchIndex index;
    private final Log log;
    private final String epoch;
    private volatile long seq;
    private long shown;
    private long committed;
    private volatile boolean uncommitted;

    private Follower(SearchIndex index, Log log, Place place) {
        this.index = index;
        this.log = log;
        this.epoch = place.epoch();
        this.seq = place.seq();
        this.shown = place.seq();
        this.committed = place.seq();
    }

    /// Goes on where the index was left. One that was left in another log, or ahead of this one, follows from now on and
    /// remembers that something is wrong with it.
    static Follower resume(Path folder, Dictionaries dictionaries, Log log) throws UnusableIndexException {
        var index = SearchIndex.open(folder, dictionaries);
        var place = Place.of(index.place());
        var sound = place.epoch().equals(log.epoch()) && place.seq() <= log.head();
        return new Follower(index, log, sound ? place : new Place("", log.head()));
    }

    /// Begins an empty one that will follow from now on.
    static Follower begin(Path folder, Dictionaries dictionaries, Log log) throws UnusableIndexException {
        return new Follower(SearchIndex.open(folder, dictionaries), log, new Place(log.epoch(), log.head()));
    }

    SearchIndex index() {
        return index;
    }

    /// Whether it belongs to this log; if not, it must be made anew.
    boolean sound() {
        return epoch.equals(log.epoch());
    }

    /// How far it has read. Any thread.
    long seq() {
        return seq;
    }

    /// Whether there is more to read.
    boolean behind() {
        return seq < log.head();
    }

    /// Whether something is lost if it is closed now.
    boolean uncommitted() {
        return uncommitted;
    }

    /// Reads up to the end of the log and shows it to searchers, in between as well if it takes long.
    void catchUp(BooleanSupplier stop) {
        var refreshed = System.nanoTime();
        while (behind() && !stop.getAsBoolean()) {
            readOn();
            if (System.nanoTime() - refreshed > REFRESH.toNanos()) {
                show();
                refreshed = System.nanoTime();
            }
        }
        show();
    }

    private void show() {
        if (shown < seq) {
            index.refresh();
            shown = seq;
        }
    }

    /// Reads on a little.
    void readOn() {
        var turn = log.after(seq);
        turn.documents().forEach(this::put);
        var there = turn.documents().stream().map(Document::key).collect(Collectors.toSet());
        turn.keys().stream().filter(key -> !there.contains(key)).forEach(index::remove);
        seq = turn.upTo();
        uncommitted |= !turn.keys().isEmpty() || seq - committed > IDLE_STRETCH;
    }

    /// Puts something in that may be there already.
    private void put(Document document) {
        put(document, document.putting());
    }

    /// Puts something in that is not there yet.
    void add(Document document) {
        put(document, document.adding());
    }

    /// What cannot be indexed must not keep everything after it from being found.
    private void put(Document document, Consumer<SearchIndex> how) {
        try {
            how.accept(index);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("{} cannot be indexed and will not be found", document.key(), e);
        }
    }

    /// Puts everything on disk, and how far it has come.
    void commit() {
        index.commit(new Place(epoch, seq).text());
        uncommitted = false;
        committed = seq;
    }

    /// Drops what was not committed.
    @Override
    public void close() {
        index.close();
    }
}
