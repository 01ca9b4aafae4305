package hub.space.allocation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// What occupies one place, by its beginning. Immutable; any thread.
final class DayBook {

    static final DayBook EMPTY = new DayBook(new Allocation[0]);

    private final Allocation[] rows;

    /// Until when everything up to this row is over: never falls, so that one can search in it.
    private final Instant[] over;

    private DayBook(Allocation[] rows) {
        this.rows = rows;
        over = new Instant[rows.length];
        var latest = Instant.MIN;
        for (int i = 0; i < rows.length; i++) {
            var until = rows[i].slot().until();
            latest = until.isAfter(latest) ? until : latest;
            over[i] = latest;
        }
    }

    /// @param rows by their beginning
    static DayBook of(List<Allocation> rows) {
        return new DayBook(rows.toArray(Allocation[]::new));
    }

    boolean isEmpty() {
        return rows.length == 0;
    }

    DayBook with(Allocation more) {
        int at = firstFrom(more.slot().from());
        var next = Arrays.copyOf(rows, rows.length + 1);
        System.arraycopy(rows, at, next, at + 1, rows.length - at);
        next[at] = more;
        return new DayBook(next);
    }

    DayBook without(AllocationId id) {
        return new DayBook(Arrays.stream(rows).filter(row -> !row.id().equals(id)).toArray(Allocation[]::new));
    }

    /// Without what is over by then.
    DayBook after(Instant moment) {
        return over.length == 0 || over[0].isAfter(moment)
                ? this
                : new DayBook(Arrays.stream(rows).filter(row -> row.slot().until().isAfter(moment))
                        .toArray(Allocation[]::new));
    }

    /// Has `consumer` see everything that has a moment in common with [from, until), the earliest first.
    void each(Instant from, Instant until, Consumer<Allocation> consumer) {
        for (int i = firstOverAfter(from); i < rows.length && rows[i].slot().from().isBefore(until); i++) {
            if (rows[i].slot().until().isAfter(from)) {
                consumer.accept(rows[i]);
            }
        }
    }

    private int firstFrom(Instant from) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows[middle].slot().from().isBefore(from)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstOverAfter(Instant moment) {
        int low = 0;
        int high = over.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (over[middle].isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
