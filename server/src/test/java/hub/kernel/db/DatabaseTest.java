package hub.kernel.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseTest {

    private static final Migration NOTES = new Migration("V1__notes", """
            create table note (id integer primary key, text text not null unique);
            create index note_text on note (text);
            """);

    @TempDir Path folder;

    private Database db;

    @BeforeEach
    void open() {
        db = open(List.of(NOTES));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private Database open(List<Migration> migrations) {
        return Database.open(new DatabaseConfig(folder.resolve("hub.db"), 2), migrations, () -> {
            throw new AssertionError("the disk failed");
        });
    }

    @Test
    void what_a_command_wrote_is_there_for_readers_and_after_reopening() {
        long id = db.write(sql -> insert(sql, "first"));
        assertThat(notes()).containsExactly("first");
        db.close();
        db = open(List.of(NOTES));
        assertThat(notes()).containsExactly("first");
        assertThat(id).isEqualTo(1);
    }

    @Test
    void a_command_that_throws_is_undone_alone_even_when_it_shares_its_transaction() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var refused = new AtomicInteger();
            for (int i = 0; i < 500; i++) {
                int number = i;
                threads.submit(() -> {
                    try {
                        db.write(sql -> {
                            insert(sql, "note " + number);
                            if (number % 5 == 0) {
                                throw new Refused(KernelError.NOT_ALLOWED);
                            }
                            return number;
                        });
                    } catch (Refused e) {
                        refused.incrementAndGet();
                    }
                });
            }
            threads.close();
            assertThat(refused).hasValue(100);
        }
        var expected = IntStream.range(0, 500).filter(i -> i % 5 != 0).mapToObj(i -> "note " + i).toList();
        assertThat(notes()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_command_that_breaks_in_any_way_leaves_the_writer_alive() {
        assertThatThrownBy(() -> db.write(sql -> {
            insert(sql, "broken");
            throw new NoClassDefFoundError("a library is missing");
        })).hasStackTraceContaining("a library is missing");
        db.write(sql -> insert(sql, "whole"));
        assertThat(notes()).containsExactly("whole");
    }

    @Test
    void a_statement_that_fails_names_the_statement_but_not_the_words_in_it() {
        db.write(sql -> insert(sql, "confidential"));
        assertThatThrownBy(() -> db.write(sql -> insert(sql, "confidential")))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("insert into note")
                .hasMessageNotContaining("confidential");
    }

    @Test
    void a_reader_sees_one_state_however_much_is_written_meanwhile() throws Exception {
        db.write(sql -> insert(sql, "before"));
        var began = new CountDownLatch(1);
        var written = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var counts = threads.submit(() -> db.read(sql -> {
                int first = count(sql);
                began.countDown();
                await(written);
                return List.of(first, count(sql));
            }));
            began.await();
            db.write(sql -> insert(sql, "meanwhile"));
            written.countDown();
            assertThat(counts.get()).containsExactly(1, 1);
        }
    }

    @Test
    void readers_cannot_write() {
        assertThatThrownBy(() -> db.read(sql -> insert(sql, "sneaky"))).isInstanceOf(DatabaseException.class);
    }

    @Test
    void a_list_is_bound_whatever_its_length() {
        for (int i = 1; i <= 7; i++) {
            int number = i;
            db.write(sql -> insert(sql, "n" + number));
        }
        for (int wanted = 1; wanted <= 7; wanted++) {
            var ids = IntStream.rangeClosed(1, wanted).boxed().toList();
            assertThat(db.<List<String>>read(sql -> sql.query("select text from note where id in (:ids)")
                    .bind("ids", ids)
                    .list(row -> row.text("text")))).hasSize(wanted);
        }
    }

    @Test
    void a_changed_migration_is_refused() {
        db.close();
        assertThatThrownBy(() -> open(List.of(new Migration("V1__notes", "create table other (id integer)"))))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("V1__notes");
        db = open(List.of(NOTES));
    }

    @Test
    void before_a_database_in_use_is_migrated_a_snapshot_is_written() {
        db.write(sql -> insert(sql, "old"));
        db.close();
        var more = new Migration("V2__more", "create table more (id integer)");
        db = open(List.of(NOTES, more));
        var snapshot = folder.resolve("hub.db.before-V2__more");
        assertThat(Files.exists(snapshot)).isTrue();
        try (var old = Database.open(new DatabaseConfig(snapshot, 1), List.of(NOTES), () -> {})) {
            assertThat(old.<List<String>>read(sql -> sql.query("select text from note").list(row -> row.text("text"))))
                    .containsExactly("old");
        }
    }

    @Test
    void an_sqlite_with_the_wal_reset_bug_is_refused() {
        assertThatThrownBy(() -> Connections.requireSafeVersion("3.51.2")).isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> Connections.requireSafeVersion("3.9.9")).isInstanceOf(DatabaseException.class);
        Connections.requireSafeVersion("3.51.3");
        Connections.requireSafeVersion("3.54.1");
    }

    private List<String> notes() {
        return db.read(sql -> sql.query("select text from note").list(row -> row.text("text")));
    }

    private static int count(Sql sql) {
        return sql.query("select count(*) as notes from note").one(row -> row.intOf("notes"));
    }

    private static long insert(Sql sql, String text) {
        return sql.update("insert into note (text) values (:text) returning id").bind("text", text).key();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
