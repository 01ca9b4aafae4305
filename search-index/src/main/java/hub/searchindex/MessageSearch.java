package hub.searchindex;

import java.util.Optional;

/// A search for messages that have every word of a text; words in quotation marks stand exactly so.
///
/// @param text  what was typed, anything at all; blank finds everything under the filter
/// @param where the text of messages or the names of their files
/// @param after the `next` of the page before
/// @param limit at most so many, 1 to 1,000
public record MessageSearch(String text, Filter filter, Where where, Manner manner, Optional<String> after, int limit) {

    private static final int USUAL_LIMIT = 20;

    /// What the words are looked for in.
    public enum Where {
        TEXT, FILES
    }

    /// In what order messages come: the newest first, or by how well they fit.
    public enum Manner {
        NEWEST, RELEVANT
    }

    /// The first twenty, newest first.
    public MessageSearch(String text, Filter filter) {
        this(text, filter, Where.TEXT, Manner.NEWEST, Optional.empty(), USUAL_LIMIT);
    }

    public MessageSearch {
        limit = Pages.limit(limit);
    }

    /// The same search in another place.
    public MessageSearch in(Where other) {
        return new MessageSearch(text, filter, other, manner, after, limit);
    }

    /// The same search in another order.
    public MessageSearch by(Manner other) {
        return new MessageSearch(text, filter, where, other, after, limit);
    }

    /// The page after the one that gave `next`.
    public MessageSearch after(Optional<String> next) {
        return new MessageSearch(text, filter, where, manner, next, limit);
    }

    /// The same search with pages of another size.
    public MessageSearch limit(int hits) {
        return new MessageSearch(text, filter, where, manner, after, hits);
    }
}
