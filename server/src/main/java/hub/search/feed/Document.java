package hub.search.feed;

import java.util.function.Consumer;

import hub.searchindex.EntryDoc;
import hub.searchindex.MessageDoc;
import hub.searchindex.SearchIndex;

/// Something to be put into an index.
public record Document(String key, Consumer<SearchIndex> putting) {

    public static Document of(MessageDoc doc) {
        return new Document(doc.key(), index -> index.put(doc));
    }

    public static Document of(EntryDoc doc) {
        return new Document(doc.key(), index -> index.put(doc));
    }
}
