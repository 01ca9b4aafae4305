package hub.searchindex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

import hub.searchindex.UnusableIndexException.Reason;

/// The folder of an index, with its one writer. Each commit says by whom it was written, and what its caller wants to know
/// when it opens it again.
final class Store implements AutoCloseable {

    /// To be raised whenever fields or analysis change.
    private static final String FORMAT = "2";

    private static final String FORMAT_NAME = "hub.searchindex.format";
    private static final String WORDS_NAME = "hub.searchindex.words";
    private static final String PLACE = "place.";

    private static final double BUFFER_MB = 32;

    private static final Pattern LUCENE_FILE = Pattern.compile("segments.*|pending_segments.*|_.*|write\\.lock");

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String words;

    private volatile Map<String, String> place;

    private Store(Directory directory, String words, Similarity similarity) throws IOException {
        this.directory = directory;
        this.words = words;
        boolean fresh = !DirectoryReader.indexExists(directory);
        writer = new IndexWriter(directory, config());
        try {
            place = fresh ? commit(Map.of()) : placeOf(SegmentInfos.readLatestCommit(directory).getUserData());
            searchers = new SearcherManager(writer, new SharedFactory(similarity));
            checkFiles();
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    static Store open(Path folder, String words, Similarity similarity) throws UnusableIndexException {
        try {
            Files.createDirectories(folder);
            requireOurs(folder);
            var directory = FSDirectory.open(folder);
            try {
                requireFormat(folder, directory, words);
                return new Store(directory, words, similarity);
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (UnusableIndexException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnusableIndexException(reason(e), folder, e);
        }
    }

    /// Deletes an index; a folder with anything else in it is left as it is.
    static void erase(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        requireOurs(folder);
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    IndexWriter writer() {
        return writer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    Map<String, String> place() {
        return place;
    }

    Map<String, String> commit(Map<String, String> newPlace) throws IOException {
        var data = new HashMap<String, String>();
        data.put(FORMAT_NAME, FORMAT);
        data.put(WORDS_NAME, words);
        newPlace.forEach((name, value) -> data.put(PLACE + name, value));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        place = Map.copyOf(newPlace);
        return place;
    }

    /// Forgets what was not committed.
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new KeywordAnalyzer())
                .setIndexSort(Order.NEWEST_FIRST)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }

    private static void requireOurs(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            if (!files.allMatch(file -> LUCENE_FILE.matcher(file.getFileName().toString()).matches())) {
                throw new UnusableIndexException(Reason.NOT_OURS, folder, null);
            }
        }
    }

    private static void requireFormat(Path folder, Directory directory, String words) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            if (directory.listAll().length > 0) {
                throw new UnusableIndexException(Reason.BROKEN, folder, null);
            }
            return;
        }
        var data = SegmentInfos.readLatestCommit(directory).getUserData();
        if (!FORMAT.equals(data.get(FORMAT_NAME))) {
            throw new UnusableIndexException(
                    data.containsKey(FORMAT_NAME) ? Reason.OTHER_FORMAT : Reason.NOT_OURS, folder, null);
        }
        if (!words.equals(data.get(WORDS_NAME))) {
            throw new UnusableIndexException(Reason.OTHER_WORDS, folder, null);
        }
    }

    /// A file that changed on the disk is found now, not by whoever searches.
    private void checkFiles() throws IOException {
        var searcher = searchers.acquire();
        try {
            for (var leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    private static Map<String, String> placeOf(Map<String, String> data) {
        var place = new HashMap<String, String>();
        data.forEach((name, value) -> {
            if (name.startsWith(PLACE)) {
                place.put(name.substring(PLACE.length()), value);
            }
        });
        return Map.copyOf(place);
    }

    private static Reason reason(Exception cause) {
        return switch (cause) {
            case LockObtainFailedException _ -> Reason.IN_USE;
            case IndexFormatTooNewException _, IndexFormatTooOldException _ -> Reason.OTHER_FORMAT;
            default -> Reason.BROKEN;
        };
    }

    private static final class SharedFactory extends SearcherFactory {

        private final Similarity similarity;

        SharedFactory(Similarity similarity) {
            this.similarity = similarity;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new SharedSearcher(reader, similarity);
        }
    }
}
