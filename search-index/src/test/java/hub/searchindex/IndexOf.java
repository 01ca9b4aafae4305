package hub.searchindex;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import hub.searchindex.words.Dictionaries;

/// An index for tests, with a minute between what is put into it.
final class IndexOf implements AutoCloseable {

    static final Instant NINE = Instant.parse("2026-11-20T00:00:00Z");
    private static final long MINUTE = 60;

    final SearchIndex index;
    private long minutes;

    IndexOf(Path folder) throws UnusableIndexException {
        index = SearchIndex.open(folder, Dictionaries.starter());
    }

    /// Messages of room 1, keyed by themselves.
    IndexOf messages(String... texts) {
        for (var text : texts) {
            message(text, text, Labels.of("room", 1));
        }
        index.refresh();
        return this;
    }

    void message(String key, String text, Labels labels, String... files) {
        index.put(new MessageDoc(key, next(), text, List.of(files), labels));
    }

    /// Entries keyed by their questions.
    IndexOf entry(String question, String answer, String... asked) {
        index.put(new EntryDoc(question, next(), question, answer, List.of(asked), Labels.of("unit", 1)));
        index.refresh();
        return this;
    }

    /// Names of a kind, keyed by themselves.
    IndexOf names(String kind, String... names) {
        for (var name : names) {
            name(kind, name, "");
        }
        index.refresh();
        return this;
    }

    void name(String kind, String name, String reading) {
        index.put(new NameDoc(name, next(), kind, name, reading, Labels.none()));
    }

    List<String> find(String text) {
        return index.messages(new MessageSearch(text, Filter.everything())).keys();
    }

    List<String> ask(String text) {
        return index.entries(new EntrySearch(text, Filter.everything())).keys();
    }

    List<String> complete(String text) {
        return index.names(new NameSearch(text, Set.of(), Filter.everything())).keys();
    }

    private Instant next() {
        return NINE.plusSeconds(MINUTE * minutes++);
    }

    @Override
    public void close() {
        index.close();
    }
}
