package hub.searchindex;

import java.util.Optional;

/// A search for entries that have any word of a text, best first: a whole sentence, half a sentence or a few words.
///
/// @param text  what was typed, anything at all; blank finds everything under the filter, the newest first
/// @param after the `next` of the page before
/// @param limit at most so many, 1 to 1,000
public record EntrySearch(String text, Filter filter, Optional<String> after, int limit) {

    private static final int USUAL_LIMIT = 10;

    /// The best ten.
    public EntrySearch(String text, Filter filter) {
        this(text, filter, Optional.empty(), USUAL_LIMIT);
    }

    public EntrySearch {
        limit = Pages.limit(limit);
    }

    /// The page after the one that gave `next`.
    public EntrySearch after(Optional<String> next) {
        return new EntrySearch(text, filter, next, limit);
    }

    /// The same search with pages of another size.
    public EntrySearch limit(int hits) {
        return new EntrySearch(text, filter, after, hits);
    }
}
