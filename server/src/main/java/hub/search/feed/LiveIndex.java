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

    /// Asks it; empty while there is none.
    public <T> Optional<T> ask(Function<SearchIndex, T> question) {
        lock.readLock().lock();
        try {
            return Optional.ofNullable(index).map(question);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Has another one answer, or none, once nobody asks the one before any longer.
    void put(@Nullable SearchIndex next) {
        lock.writeLock().lock();
        try {
            index = next;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
