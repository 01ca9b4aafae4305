package hub.searchindex;

import java.util.Optional;

/// Cursors as callers hold them. One made up by a caller means the first page.
final class Pages {

    private static final int MAX_LIMIT = 1_000;

    /// Ranked pages are counted from the best on, and nobody turns so many.
    private static final int MAX_SKIP = 10_000;

    private Pages() {}

    static int limit(int asked) {
        return Math.clamp(asked, 1, MAX_LIMIT);
    }

    static int skip(Optional<String> after) {
        return Math.clamp(number(after, 0), 0, MAX_SKIP);
    }

    static long number(Optional<String> after, long otherwise) {
        try {
            return after.isPresent() ? Long.parseLong(after.get()) : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
