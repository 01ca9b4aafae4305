package hub.searchindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;

import hub.searchindex.words.Dictionaries;
import hub.searchindex.words.Synonyms;

/// An index of messages, entries and names in a folder of its own; see the package for an example.
///
/// What is put or removed is found after the next [#refresh()] and kept after the next [#commit(Map)]. One thread at a time
/// may write (put, remove, refresh, commit); any number may search meanwhile, and each search sees what the last refresh
/// saw. Everything blocks. No text, however odd, makes a search fail; a disk that does throws [UncheckedIOException], and
/// then the index had better be made anew.
public final class SearchIndex implements AutoCloseable {

    private final Store store;
    private final Cutter cutter;
    private final Documents documents;
    private final MessageFinder messages;
    private final EntryFinder entries;

    private volatile Synonyms synonyms;

    private SearchIndex(Store store, Dictionaries dictionaries, Weights weights) {
        this.store = store;
        this.cutter = new Cutter(dictionaries.words());
        this.documents = new Documents(cutter);
        this.messages = new MessageFinder(cutter);
        this.entries = new EntryFinder(cutter, weights);
        this.synonyms = dictionaries.synonyms();
    }

    /// Opens the index in a folder, or begins one if there is nothing.
    ///
    /// @throws UnusableIndexException if there is something else, or something that must be made anew
    public static SearchIndex open(Path folder, Dictionaries dictionaries) throws UnusableIndexException {
        return open(folder, dictionaries, Weights.USUAL);
    }

    /// As [#open(Path, Dictionaries)], for trying other weights.
    public static SearchIndex open(Path folder, Dictionaries dictionaries, Weights weights)
            throws UnusableIndexException {
        return new SearchIndex(Store.open(folder, dictionaries.version(), new Similarities(weights)), dictionaries,
                weights);
    }

    /// Deletes an index nobody has open; nothing happens if there is none.
    ///
    /// @throws UnusableIndexException if the folder holds anything else; it is left as it is
    public static void erase(Path folder) throws IOException {
        Store.erase(folder);
    }

    /// Puts a message in, instead of what had its key.
    public void put(MessageDoc message) {
        put(message.key(), () -> documents.of(message));
    }

    /// Puts a message in whose key is known not to be there, which is faster: for filling a new index. A key added twice is
    /// found twice.
    public synchronized void add(MessageDoc message) {
        unchecked(() -> store.writer().addDocument(documents.of(message)));
    }

    /// Puts an entry in, instead of what had its key.
    public void put(EntryDoc entry) {
        put(entry.key(), () -> documents.of(entry));
    }

    /// Puts a name in, instead of what had its key.
    public void put(NameDoc name) {
        put(name.key(), () -> documents.of(name));
    }

    /// Takes out what has this key; nothing happens if there is none.
    public void remove(String key) {
        unchecked(() -> store.writer().deleteDocuments(new Term(Fields.KEY, key)));
    }

    /// Lets searches see all that was put and removed before.
    public void refresh() {
        unchecked(() -> store.searchers().maybeRefreshBlocking());
    }

    /// Keeps all that was put and removed before, with what the caller wants to know when the index is opened again: how far
    /// it has read. Waits for the disk.
    public void commit(Map<String, String> place) {
        unchecked(() -> store.commit(place));
    }

    /// What the last commit said; empty for a new index.
    public Map<String, String> place() {
        return store.place();
    }

    /// How many documents searches see.
    public int documents() {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    /// Other words for words, from the next search on.
    public void use(Synonyms other) {
        synonyms = other;
    }

    /// Messages that have every word.
    public Hits messages(MessageSearch search) {
        return search(searcher -> messages.find(searcher, search));
    }

    /// Entries that have any word, best first.
    public Ranked entries(EntrySearch search) {
        return search(searcher -> entries.find(searcher, search, synonyms));
    }

    /// Names that have every word, the last one perhaps half typed.
    public Hits names(NameSearch search) {
        return search(searcher -> NameFinder.find(searcher, search));
    }

    /// Entries about what this one is about, best first, scored against the best; none if there is no such entry.
    public Ranked similar(String key, Filter filter, int limit) {
        return search(searcher -> Related.find(searcher, key, filter, Pages.limit(limit)));
    }

    /// Where the words of a search stand in a text, in order and apart; also inflected, in other words or in quotation marks.
    public List<Mark> marks(String text, String query) {
        return new Marker(cutter, synonyms).marks(text, query);
    }

    /// Whether a text has every word, by the rule of [#messages(MessageSearch)]; slips of the keyboard are not forgiven.
    public boolean answers(String text, String query) {
        return new Marker(cutter, synonyms).answers(text, query);
    }

    /// Forgets what was not committed. Searches that are under way end well; those that come later throw
    /// [IllegalStateException], so whoever puts another index in this one's place asks that one then.
    @Override
    public void close() {
        unchecked(store::close);
    }

    private synchronized void put(String key, Supplier<Document> doc) {
        unchecked(() -> store.writer().updateDocument(new Term(Fields.KEY, key), doc.get()));
    }

    private <T> T search(Question<T> question) {
        try {
            var searcher = (SharedSearcher) store.searchers().acquire();
            try {
                return question.ask(searcher);
            } finally {
                store.searchers().release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private static void unchecked(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be written", e);
        }
    }

    private interface Question<T> {
        T ask(SharedSearcher searcher) throws IOException;
    }

    private interface Work {
        void run() throws IOException;
    }
}
