package hub.searchindex;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The order of documents in time, as one number: the millisecond, then some bits of the key, so that documents of one
/// millisecond have an order too and a page can begin after any of them. The index itself lies in this order, the newest
/// first: whoever wants the newest twenty need not look at the rest.
final class Order {

    static final String FIELD = "order";

    private static final int KEY_BITS = 20;
    private static final long MAX_MILLIS = Long.MAX_VALUE >> KEY_BITS;

    static final Sort NEWEST_FIRST = new Sort(new SortField(FIELD, SortField.Type.LONG, true));

    private Order() {}

    static NumericDocValuesField field(Instant at, String key) {
        return new NumericDocValuesField(FIELD, first(at.toEpochMilli()) | (key.hashCode() & ((1L << KEY_BITS) - 1)));
    }

    static Instant at(long order) {
        return Instant.ofEpochMilli(order >> KEY_BITS);
    }

    static long of(List<LeafReaderContext> leaves, int doc) throws IOException {
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var orders = leaf.reader().getNumericDocValues(FIELD);
        return orders != null && orders.advanceExact(doc - leaf.docBase) ? orders.longValue() : 0;
    }

    /// From the one millisecond to before the other.
    static Query between(long since, long before) {
        return range(first(since), first(before) - 1);
    }

    /// What is older than a document.
    static Query after(long order) {
        return range(0, order - 1);
    }

    private static Query range(long from, long to) {
        return new IndexSortSortedNumericDocValuesRangeQuery(
                FIELD, from, to, NumericDocValuesField.newSlowRangeQuery(FIELD, from, to));
    }

    private static long first(long millis) {
        return Math.clamp(millis, 0, MAX_MILLIS) << KEY_BITS;
    }
}
