package hub.kernel.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/// The newest part of the log in memory, shared by all connections: who comes back within ten minutes reads on from here
/// without a query. Written by the writer thread, read by any.
public final class Ring {

    /// Covers a nap, a lift, a server restart; who is away longer loads afresh.
    static final Duration REACH = Duration.ofMinutes(10);

    /// Bounds memory at some 60 MB however busy the ten minutes are.
    static final int MAX_EVENTS = 100_000;

    private final ConcurrentSkipListMap<Long, Recorded> events = new ConcurrentSkipListMap<>();
    private volatile long floor;
    private volatile long head;

    /// Whoever has seen everything up to here can go on from the ring; older positions cannot.
    public long floor() {
        return floor;
    }

    /// Position of the newest event.
    public long head() {
        return head;
    }

    /// Events after `position`, in order. Whether they are all is for the caller to check against [#floor] afterwards.
    public Collection<Recorded> after(long position) {
        return events.tailMap(position, false).values();
    }

    /// Starts at a position of the log with what is remembered of the time before.
    void begin(long position, List<Recorded> remembered) {
        floor = remembered.isEmpty() ? position : remembered.getFirst().seq() - 1;
        head = position;
        remembered.forEach(event -> events.put(event.seq(), event));
    }

    /// Takes in what was committed; the events as they are to be told, those of them already withdrawn left out.
    List<Recorded> append(Batch batch) {
        var fresh = batch.events();
        fresh.forEach(event -> events.put(event.seq(), event));
        batch.withdrawals().forEach(this::withdraw);
        if (fresh.isEmpty()) {
            return List.of();
        }
        head = fresh.getLast().seq();
        trim(fresh.getLast().at().minus(REACH));
        return batch.withdrawals().isEmpty() ? fresh : List.copyOf(after(fresh.getFirst().seq() - 1));
    }

    private void withdraw(Withdrawal withdrawal) {
        var body = withdrawal.body();
        events.computeIfPresent(
                withdrawal.seq(), (_, before) -> body == null ? null : before.saying(withdrawal.kind(), body));
    }

    private void trim(Instant oldest) {
        var first = events.firstEntry();
        while (first != null && (head - first.getKey() >= MAX_EVENTS || first.getValue().at().isBefore(oldest))) {
            // The floor rises first, so that a reader who misses the event also sees that it was missed.
            floor = first.getKey();
            events.remove(first.getKey());
            first = events.firstEntry();
        }
    }
}
