package hub.searchindex;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// What documents a search looks at: those that have, for every name, one of the numbers given, and that lie in the time
/// given. Read when the search runs, so what a caller may no longer see is not found any more at once. Immutable.
public final class Filter {

    private static final Filter EVERYTHING = new Filter(List.of(), Long.MIN_VALUE, Long.MAX_VALUE);

    private final List<Query> clauses;
    private final long since;
    private final long before;

    private Filter(List<Query> clauses, long since, long before) {
        this.clauses = clauses;
        this.since = since;
        this.before = before;
    }

    /// Every document.
    public static Filter everything() {
        return EVERYTHING;
    }

    /// Only documents with one of these numbers under the name; none are found for no numbers.
    public Filter with(String name, long... numbers) {
        return and(Fields.label(name, numbers));
    }

    /// As [#with(String, long...)].
    public Filter with(String name, Collection<Long> numbers) {
        return with(name, array(numbers));
    }

    /// Only documents with one of these numbers under the name, or with nothing under it.
    public Filter withOrNone(String name, Collection<Long> numbers) {
        return and(new BooleanQuery.Builder()
                .add(Fields.label(name, array(numbers)), Occur.SHOULD)
                .add(Fields.unlabelled(name), Occur.SHOULD)
                .build());
    }

    /// Only documents of this moment (milliseconds) or later.
    public Filter since(Instant moment) {
        return new Filter(clauses, moment.toEpochMilli(), before);
    }

    /// Only documents from before this moment (milliseconds).
    public Filter before(Instant moment) {
        return new Filter(clauses, since, moment.toEpochMilli());
    }

    /// The filter as clauses of a query.
    void addTo(BooleanQuery.Builder query) {
        clauses.forEach(clause -> query.add(clause, Occur.FILTER));
        if (since != Long.MIN_VALUE || before != Long.MAX_VALUE) {
            query.add(Order.between(since, before), Occur.FILTER);
        }
    }

    private Filter and(Query clause) {
        var all = new ArrayList<>(clauses);
        all.add(clause);
        return new Filter(List.copyOf(all), since, before);
    }

    private static long[] array(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }
}
