package hub.search.feed;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.searchindex.EntryDoc;
import hub.searchindex.EntrySearch;
import hub.searchindex.Filter;
import hub.searchindex.Labels;
import hub.searchindex.words.Dictionaries;

import static org.assertj.core.api.Assertions.assertThat;

class FirstIndexTest {

    private static final Instant NOW = Instant.parse("2026-11-18T01:24:00Z");
    private static final long PATIENCE = 10_000_000_000L;

    @TempDir private Path folder;

    @Test
    void answers_with_what_it_has_while_it_is_being_made() throws Exception {
        var more = new CountDownLatch(1);
        try (var db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), EventLog.MIGRATIONS, () -> {
        }); var feed = feed(db, new Shelved("1", "傘の貸出", null), new Shelved("2", "傘の返却", more))) {
            feed.begin();

            await(() -> found(feed) == 1);
            assertThat(feed.live().whole()).isFalse();
            assertThat(feed.progress().state()).isEqualTo(Progress.State.BUILDING);

            more.countDown();
            await(() -> feed.live().whole());
            assertThat(found(feed)).isEqualTo(2);
        }
    }

    private Feed feed(Database db, Source... sources) {
        return new Feed(new EventLog(db, InstantSource.fixed(NOW)), db, List.of(sources), folder.resolve("index"),
                Dictionaries.starter(), InstantSource.fixed(NOW));
    }

    private static int found(Feed feed) {
        return feed.live().ask(index -> index.entries(new EntrySearch("傘", Filter.everything())).hits().size())
                .orElse(0);
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for long enough").isLessThan(end);
            Thread.sleep(10);
        }
    }

    /// One question, which is read when it is time.
    private record Shelved(String key, String title, @Nullable CountDownLatch time) implements Source {

        @Override
        public Optional<String> keyOf(String name) {
            return Optional.empty();
        }

        @Override
        public List<Document> read(Sql sql, Collection<String> keys) {
            return List.of();
        }

        @Override
        public List<Document> after(Sql sql, @Nullable String last, int limit) {
            if (last != null) {
                return List.of();
            }
            try {
                if (time != null) {
                    time.await();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return List.of(Document.of(new EntryDoc(key, NOW, title, "", List.of(), Labels.none())));
        }

        @Override
        public long count(Sql sql) {
            return 1;
        }
    }
}
