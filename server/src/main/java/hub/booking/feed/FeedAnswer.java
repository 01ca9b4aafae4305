package hub.booking.feed;

import java.time.Instant;
import java.util.List;

/// What is answered about feeds and imports.
public sealed interface FeedAnswer {

    /// Mine.
    record Feeds(List<Feed> feeds) implements FeedAnswer {}

    /// @param url told once: the hub keeps no copy of what is secret in it
    record FeedMade(Feed feed, String url) implements FeedAnswer {}

    /// What taking a file would do, or did.
    ///
    /// @param digest names exactly this; to be given back to carry it out
    /// @param past dates that are over, which are left out
    /// @param lines the first 500
    record ImportReport(
            String digest, int adds, int changes, int cancels, int same, int past, List<ImportLine> lines,
            List<ImportRefused> faults) implements FeedAnswer {}

    /// One date.
    record ImportLine(String title, Instant from, Instant until, ImportStep what) implements FeedAnswer {}

    /// What becomes of it.
    enum ImportStep {
        ADD,
        CHANGE,
        CANCEL,
        SAME
    }

    /// An entry that is not taken; the others are.
    ///
    /// @param n of the entry in the file, from 1
    /// @param message a sentence in the user's language
    record ImportRefused(int n, String title, String code, String message) implements FeedAnswer {}
}
