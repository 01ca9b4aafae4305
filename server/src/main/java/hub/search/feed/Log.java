package hub.search.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;

/// The log and the tables as whoever makes an index reads them: in small read transactions of their own.
record Log(EventLog log, Database db, List<Source> sources) {

    /// Positions looked at in one turn; most carry nothing that is indexed.
    private static final int STRETCH = 5_000;

    /// Names read in one turn: some ten milliseconds of analysis.
    private static final int BATCH = 200;

    String epoch() {
        return log.epoch();
    }

    /// Position of the newest event, without a query.
    long head() {
        return log.ring().head();
    }

    /// What has been touched since a position, as it is now.
    ///
    /// @param keys of all that were touched
    /// @param documents of those of them that can be found
    record Turn(long upTo, Set<String> keys, List<Document> documents) {}

    Turn after(long seq) {
        return db.read(sql -> {
            var carried = EventLog.carried(sql, seq, STRETCH, BATCH);
            var keys = new HashSet<String>();
            var documents = new ArrayList<Document>();
            for (var source : sources) {
                var theirs = carried.names().stream().map(source::keyOf).flatMap(Optional::stream)
                        .collect(Collectors.toSet());
                if (keys.addAll(theirs)) {
                    documents.addAll(source.read(sql, theirs));
                }
            }
            return new Turn(carried.upTo(), keys, documents);
        });
    }

    /// A page of everything of one source.
    List<Document> page(Source source, @Nullable String last) {
        return db.read(sql -> source.after(sql, last, BATCH));
    }

    /// About how much there is of everything.
    long count() {
        return db.read(sql -> sources.stream().mapToLong(source -> source.count(sql)).sum());
    }
}
