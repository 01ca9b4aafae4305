package hub.search.feed;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import hub.searchindex.SearchIndex;

/// The index that answers at this moment. Any thread.
public final class LiveIndex {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable SearchIndex index;
    private volatile boolean whole;

    /// Asks it; empty while there is none.
    public <T> Optional<T> ask(Function<SearchIndex, T> question) {
        lock.readLock().lock();
        try {
            return Optional.ofNullable(index).map(question);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Whether the one that answers, if any, has everything: one being made for the first time answers with what it has.
    public boolean whole() {
        return whole;
    }

    /// Has another one answer, or none, once nobody asks the one before any longer.
    void put(@Nullable SearchIndex next) {
        put(next, next != null);
    }

    /// Has one answer that is still being made.
    void putUnfinished(SearchIndex next) {
        put(next, false);
    }

    private void put(@Nullable SearchIndex next, boolean isWhole) {
        lock.writeLock().lock();
        try {
            index = next;
            whole = isWhole;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
