package hub.searchindex.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import hub.searchindex.EntryDoc;
import hub.searchindex.EntrySearch;
import hub.searchindex.Filter;
import hub.searchindex.Labels;
import hub.searchindex.Ranked;
import hub.searchindex.SearchIndex;
import hub.searchindex.Weights;
import hub.searchindex.words.Dictionaries;

/// The index of the hub, asked as 質問広場 asks it.
final class Hub implements Ranker {

    private final Path folder;
    private final SearchIndex index;

    /// An index of its own in a new folder, with `asked` as the wordings of others, by the id of the question they mean.
    Hub(List<Collection.Question> questions, Map<String, List<String>> asked, Dictionaries dictionaries,
            Weights weights)
            throws IOException {
        folder = Files.createTempDirectory("hub-bench");
        index = SearchIndex.open(folder, dictionaries, weights);
        for (var question : questions) {
            var wordings = asked.getOrDefault(question.id(), List.of());
            index.put(new EntryDoc(question.id(), Instant.EPOCH, question.question(), question.answer(), wordings,
                    Labels.none()));
        }
        index.commit(Map.of());
        index.refresh();
    }

    @Override
    public List<String> rank(String text, int limit) {
        return ranked(text, limit).keys();
    }

    Ranked ranked(String text, int limit) {
        return index.entries(new EntrySearch(text, Filter.everything()).limit(limit));
    }

    @Override
    public void close() {
        index.close();
        try {
            SearchIndex.erase(folder);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
