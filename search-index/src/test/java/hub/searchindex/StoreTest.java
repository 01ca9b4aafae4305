package hub.searchindex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.searchindex.UnusableIndexException.Reason;
import hub.searchindex.words.Dictionaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class StoreTest {

    @TempDir private Path parent;

    private Path folder() {
        return parent.resolve("index");
    }

    private SearchIndex open() throws UnusableIndexException {
        return SearchIndex.open(folder(), Dictionaries.starter());
    }

    private Reason refusal() {
        return catchThrowableOfType(UnusableIndexException.class, this::open).reason();
    }

    private void fill() throws UnusableIndexException {
        try (var index = open()) {
            put(index, "a");
            index.commit(Map.of("seq", "41"));
        }
    }

    private static void put(SearchIndex index, String key) {
        index.put(new MessageDoc(key, Instant.EPOCH, "会議", List.of(), Labels.none()));
    }

    @Test
    void a_new_index_knows_no_place() throws Exception {
        try (var index = open()) {
            assertThat(index.place()).isEmpty();
            assertThat(index.documents()).isZero();
        }
    }

    @Test
    void a_commit_keeps_documents_and_the_place_together() throws Exception {
        try (var index = open()) {
            put(index, "a");
            index.commit(Map.of("seq", "41", "epoch", "x"));
            put(index, "b");
            index.refresh();
            assertThat(index.documents()).isEqualTo(2);
        }
        try (var index = open()) {
            assertThat(index.place()).isEqualTo(Map.of("seq", "41", "epoch", "x"));
            assertThat(index.documents()).isEqualTo(1);
        }
    }

    @Test
    void a_commit_of_the_place_alone_is_kept_too() throws Exception {
        fill();
        try (var index = open()) {
            index.commit(Map.of("seq", "42"));
        }
        try (var index = open()) {
            assertThat(index.place()).isEqualTo(Map.of("seq", "42"));
        }
    }

    @Test
    void nothing_is_found_before_the_next_refresh() throws Exception {
        try (var index = open()) {
            put(index, "a");
            assertThat(index.documents()).isZero();
            index.refresh();
            assertThat(index.documents()).isEqualTo(1);
        }
    }

    @Test
    void a_folder_of_somebody_else_is_refused_and_left_alone() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("minutes.txt"), "議事録");

        assertThat(refusal()).isEqualTo(Reason.NOT_OURS);
        assertThatThrownBy(() -> SearchIndex.erase(folder())).isInstanceOf(UnusableIndexException.class);
        assertThat(folder().resolve("minutes.txt")).hasContent("議事録");
        assertThat(folder().toFile().list()).containsExactly("minutes.txt");
    }

    @Test
    void an_index_of_somebody_else_is_refused() throws Exception {
        try (var directory = FSDirectory.open(folder());
                var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.commit();
        }
        assertThat(refusal()).isEqualTo(Reason.NOT_OURS);
    }

    @Test
    void another_format_is_told_apart() throws Exception {
        try (var directory = FSDirectory.open(folder());
                var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.setLiveCommitData(Map.of("hub.searchindex.format", "0").entrySet());
            writer.commit();
        }
        assertThat(refusal()).isEqualTo(Reason.OTHER_FORMAT);
    }

    @Test
    void another_dictionary_of_words_is_told_apart() throws Exception {
        SearchIndex.open(folder(), Dictionaries.none()).close();

        assertThat(refusal()).isEqualTo(Reason.OTHER_WORDS);
    }

    @Test
    void an_index_in_use_is_told_apart_from_a_broken_one() throws Exception {
        var first = open();
        assertThat(refusal()).isEqualTo(Reason.IN_USE);
        first.close();
        open().close();
    }

    @Test
    void a_damaged_a_cut_and_a_missing_file_are_noticed_and_erasing_is_the_repair() throws Exception {
        for (int damage = 0; damage < 4; damage++) {
            fill();
            damage(damage);
            assertThat(refusal()).as("damage %s", damage).isEqualTo(Reason.BROKEN);
            SearchIndex.erase(folder());
            assertThat(folder()).doesNotExist();
        }
        fill();
        try (var index = open()) {
            assertThat(index.documents()).isEqualTo(1);
        }
    }

    private void damage(int how) throws IOException {
        var file = how == 3 ? find("segments") : find("_");
        var bytes = Files.readAllBytes(file);
        switch (how) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case 2 -> {
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
            default -> Files.delete(file);
        }
    }

    private Path find(String prefix) throws IOException {
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    @Test
    void searches_go_on_while_one_writes_and_see_each_document_once() throws Exception {
        try (var index = open(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var search = new MessageSearch("会議", Filter.everything()).limit(1_000);
            var searching = Stream.generate(() -> threads.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    assertThat(index.messages(search).keys()).doesNotHaveDuplicates();
                }
            })).limit(4).toList();
            for (int i = 0; i < 200; i++) {
                put(index, "m" + i % 50);
                index.refresh();
            }
            for (var one : searching) {
                one.get(1, TimeUnit.MINUTES);
            }
            assertThat(index.documents()).isEqualTo(50);
        }
    }

    @Test
    void a_closed_index_says_so() throws Exception {
        var index = open();
        index.close();

        assertThatThrownBy(() -> index.messages(new MessageSearch("会議", Filter.everything())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void erasing_what_is_not_there_does_nothing() throws Exception {
        SearchIndex.erase(parent.resolve("nowhere"));
    }
}
