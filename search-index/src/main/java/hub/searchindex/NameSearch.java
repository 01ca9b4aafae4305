package hub.searchindex;

import java.util.Optional;
import java.util.Set;

/// A search for names that have every word of a text, the last of which may be half typed: as kana, as Latin letters of a
/// reading (`simin`, `shimin`), as both (`しm`), or as any part of the name as it is written.
///
/// @param text  what was typed, anything at all; blank finds everything under the filter, newest first
/// @param kinds what kinds are looked for; all of them if empty
/// @param after the `next` of the page before
/// @param limit at most so many, 1 to 1,000
public record NameSearch(String text, Set<String> kinds, Filter filter, Optional<String> after, int limit) {

    private static final int USUAL_LIMIT = 10;

    /// The best ten.
    public NameSearch(String text, Set<String> kinds, Filter filter) {
        this(text, kinds, filter, Optional.empty(), USUAL_LIMIT);
    }

    public NameSearch {
        limit = Pages.limit(limit);
        kinds = Set.copyOf(kinds);
    }

    /// The page after the one that gave `next`.
    public NameSearch after(Optional<String> next) {
        return new NameSearch(text, kinds, filter, next, limit);
    }

    /// The same search with pages of another size.
    public NameSearch limit(int hits) {
        return new NameSearch(text, kinds, filter, after, hits);
    }
}
