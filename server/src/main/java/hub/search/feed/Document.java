package hub.search.feed;

import java.util.function.Consumer;

import hub.searchindex.EntryDoc;
import hub.searchindex.MessageDoc;
import hub.searchindex.SearchIndex;

/// Something to be put into an index.
///
/// @param putting into an index that may have it already
/// @param adding into one that does not, which is less work
public record Document(String key, Consumer<SearchIndex> putting, Consumer<SearchIndex> adding) {

    public static Document of(MessageDoc doc) {
        return new Document(doc.key(), index -> index.put(doc), index -> index.add(doc));
    }

    public static Document of(EntryDoc doc) {
        return new Document(doc.key(), index -> index.put(doc), index -> index.put(doc));
    }
}
