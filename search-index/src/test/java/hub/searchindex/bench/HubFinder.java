package hub.searchindex.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import hub.searchindex.Filter;
import hub.searchindex.Labels;
import hub.searchindex.MessageDoc;
import hub.searchindex.MessageSearch;
import hub.searchindex.SearchIndex;
import hub.searchindex.words.Dictionaries;

/// The index of the hub, asked as the search page asks it for messages.
final class HubFinder implements Finder {

    private final Path folder;
    private final SearchIndex index;

    HubFinder(Path folder) throws IOException {
        this.folder = folder;
        index = SearchIndex.open(folder, Dictionaries.starter());
    }

    @Override
    public void add(List<Chatter.Message> messages) {
        for (var message : messages) {
            index.add(new MessageDoc(Long.toString(message.id()), message.at(), message.text(), List.of(),
                    Labels.of("room", message.room()).with("author", message.author())));
        }
    }

    @Override
    public void done() {
        index.commit(Map.of());
        index.refresh();
    }

    @Override
    public List<Long> find(Pairs.Pair pair, long[] rooms) {
        var hits = index
                .messages(new MessageSearch(pair.one() + " " + pair.other(), Filter.everything().with("room", rooms))
                        .limit(LIMIT));
        return hits.hits().stream().map(hit -> Long.valueOf(hit.key())).toList();
    }

    /// One more message until searches see it.
    void show(Chatter.Message message) {
        add(List.of(message));
        index.refresh();
    }

    @Override
    public long bytes() throws IOException {
        return size(folder);
    }

    @Override
    public void close() {
        index.close();
    }

    static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(HubFinder::length).sum();
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
