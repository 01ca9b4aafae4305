package hub.search.feed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;

/// One kind of things that can be found, as the database has them. What takes a transaction runs on its thread.
public interface Source {

    /// Key of the document that a name in the log belongs to; empty if it is none of theirs. See
    /// [hub.kernel.events.Withdrawable].
    Optional<String> keyOf(String name);

    /// The documents with these keys, of what can be found now.
    List<Document> read(Sql sql, Collection<String> keys);

    /// The next of all there are.
    ///
    /// @param last key of the last one read, null to begin with
    /// @return empty at the end
    List<Document> after(Sql sql, @Nullable String last, int limit);

    /// About how many there are.
    long count(Sql sql);
}
