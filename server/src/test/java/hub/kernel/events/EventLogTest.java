package hub.kernel.events;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.id.PersonId;
import hub.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventLogTest {

    private static final PersonId MISAKI = new PersonId(1);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private Database db;
    private EventLog log;

    @Kind("test.rang")
    record Rang(int bell) implements Event {
        @Override
        public Audience audience() {
            return new Audience.Everyone();
        }
    }

    @Kind(value = "test.passed", passing = true)
    record Passed(int bell) implements Event {
        @Override
        public Audience audience() {
            return new Audience.Everyone();
        }
    }

    @Kind("test.said")
    record Said(Words words) implements Withdrawable {
        record Words(String text, int number) {}

        @Override
        public Audience audience() {
            return new Audience.Everyone();
        }

        @Override
        public String carried() {
            return "words:" + words.number();
        }
    }

    @Kind("test.quoted")
    record Quoted(String text, int number) implements Withdrawable {
        @Override
        public Audience audience() {
            return new Audience.Everyone();
        }

        @Override
        public @Nullable String carried() {
            return number == 0 ? null : "words:" + number;
        }
    }

    record Nameless() implements Event {
        @Override
        public Audience audience() {
            return new Audience.Everyone();
        }
    }

    @BeforeEach
    void open() {
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), EventLog.MIGRATIONS, () -> {
            throw new AssertionError("the disk failed");
        });
        log = new EventLog(db, clock);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void positions_are_dense_and_in_commit_order_even_when_commands_fail_among_them() {
        var heard = new ArrayList<Recorded>();
        log.listen(heard::addAll);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 300; i++) {
                int bell = i;
                threads.submit(() -> log.write(tx -> {
                    tx.emit(new Rang(bell));
                    if (bell % 3 == 0) {
                        throw new IllegalStateException("out of order");
                    }
                    return bell;
                }));
            }
        }
        assertThat(heard.stream().map(Recorded::seq))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(stored()).containsExactlyElementsOf(heard.stream().map(EventLogTest::frame).toList());
    }

    @Test
    void nobody_hears_of_what_did_not_happen() {
        var heard = new ArrayList<Recorded>();
        log.listen(heard::addAll);
        assertThatThrownBy(() -> log.write(tx -> {
            tx.emit(new Rang(1));
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(heard).isEmpty();
        assertThat(log.ring().head()).isZero();
    }

    @Test
    void of_a_part_that_fails_nothing_is_left_and_the_command_goes_on() {
        var heard = new ArrayList<Rang>();
        var followed = new ArrayList<String>();
        log.on(Rang.class, heard::add);
        log.write(tx -> {
            tx.emit(new Rang(1));
            assertThatThrownBy(() -> tx.part(() -> {
                tx.emit(new Rang(2));
                tx.afterCommit(() -> followed.add("of what failed"));
                tx.part(() -> {
                    tx.emit(new Rang(3));
                    return 3;
                });
                throw new IllegalStateException("no");
            })).hasMessage("no");
            tx.afterCommit(() -> followed.add("of what stands"));
            tx.emit(new Rang(4));
            return tx.part(() -> {
                tx.emit(new Rang(5));
                return 5;
            });
        });
        assertThat(heard).containsExactly(new Rang(1), new Rang(4), new Rang(5));
        assertThat(followed).containsExactly("of what stands");
        assertThat(stored()).hasSize(3);
        assertThat(log.ring().head()).isEqualTo(3);
    }

    @Test
    void a_listener_that_fails_stops_neither_the_others_nor_the_writer() {
        var heard = new ArrayList<Rang>();
        log.listen(_ -> {
            throw new IllegalStateException("deaf");
        });
        log.on(Rang.class, heard::add);
        ring(1);
        ring(2);
        assertThat(heard).containsExactly(new Rang(1), new Rang(2));
    }

    @Test
    void an_event_without_a_kind_is_a_mistake_found_at_once() {
        assertThatThrownBy(() -> log.write(tx -> {
            tx.emit(new Nameless());
            return 0;
        })).hasMessageContaining("@Kind");
    }

    @Test
    void after_a_restart_the_last_ten_minutes_are_remembered_and_the_log_goes_on() {
        ring(1);
        clock.advance(Duration.ofMinutes(9));
        ring(2);
        clock.advance(Duration.ofMinutes(2));
        var epoch = log.epoch();
        db.close();
        open();
        assertThat(log.epoch()).isEqualTo(epoch);
        assertThat(log.ring().floor()).isEqualTo(1);
        assertThat(log.ring().after(1).stream().map(EventLogTest::frame))
                .containsExactly("{\"s\":2,\"t\":\"test.rang\",\"d\":{\"bell\":2}}");
        ring(3);
        assertThat(log.ring().head()).isEqualTo(3);
    }

    @Test
    void the_ring_lets_go_of_what_is_older_than_ten_minutes_and_says_so() {
        ring(1);
        clock.advance(Duration.ofMinutes(11));
        ring(2);
        assertThat(log.ring().floor()).isEqualTo(1);
        assertThat(log.ring().after(0)).hasSize(1);
    }

    @Test
    void an_operation_is_done_once_and_answered_twice() {
        assertThat(once("op-1", new Rang(5))).isEqualTo(new Rang(5));
        assertThat(once("op-1", new Rang(6))).isEqualTo(new Rang(5));
        assertThat(log.ring().head()).isEqualTo(1);
    }

    @Test
    void a_failed_operation_may_be_tried_again() {
        assertThatThrownBy(() -> log.write(tx -> tx.once(MISAKI, "op-1", Rang.class, () -> {
            throw new IllegalStateException("no");
        }))).hasMessage("no");
        assertThat(once("op-1", new Rang(7))).isEqualTo(new Rang(7));
    }

    @Test
    void operations_are_forgotten_after_a_month() {
        once("op-1", new Rang(5));
        clock.advance(Duration.ofDays(31));
        log.forgetOldOperations();
        assertThat(once("op-1", new Rang(6))).isEqualTo(new Rang(6));
    }

    @Test
    void passing_events_leave_the_log_after_ten_minutes_and_the_others_stay() {
        pass(1);
        ring(2);
        clock.advance(Duration.ofMinutes(6));
        pass(3);
        ring(4);
        log.forgetPassing();
        assertThat(positions()).containsExactly(1L, 2L, 3L, 4L);
        clock.advance(Duration.ofMinutes(6));
        log.forgetPassing();
        assertThat(positions()).containsExactly(2L, 3L, 4L);
    }

    @Test
    void the_newest_event_stays_so_that_after_a_restart_no_position_is_given_twice() {
        ring(1);
        clock.advance(Duration.ofMinutes(11));
        pass(2);
        pass(3);
        clock.advance(Duration.ofMinutes(11));
        log.forgetPassing();
        assertThat(positions()).containsExactly(1L, 3L);
        db.close();
        open();
        assertThat(log.ring().head()).isEqualTo(3);
        assertThat(log.ring().floor()).isEqualTo(3);
        ring(4);
        assertThat(positions()).containsExactly(1L, 3L, 4L);
        log.forgetPassing();
        assertThat(positions()).containsExactly(1L, 4L);
    }

    @Test
    void what_a_client_may_come_back_to_is_whole_after_a_restart() {
        pass(1);
        clock.advance(Duration.ofMinutes(8));
        ring(2);
        pass(3);
        ring(4);
        clock.advance(Duration.ofMinutes(9));
        log.forgetPassing();
        db.close();
        open();
        assertThat(log.ring().floor()).isEqualTo(1);
        assertThat(log.ring().after(1).stream().map(Recorded::seq)).containsExactly(2L, 3L, 4L);
    }

    @Test
    void forgetting_asks_an_index_and_not_the_whole_log() {
        var plan = db.read(sql -> sql
                .query("explain query plan " + LogTable.FORGET_PASSING.replace(":before", "0"))
                .list(row -> row.text("detail")));
        assertThat(plan).anyMatch(step -> step.contains("INDEX event_passing (at<?)"))
                .noneMatch(step -> step.startsWith("SCAN event"));
    }

    @Test
    void states_of_before_there_were_passing_events_pass_too() {
        db.close();
        var file = new DatabaseConfig(folder.resolve("old.db"), 1);
        Database.open(file, List.of(EventLog.MIGRATIONS.getFirst()), () -> {}).write(sql -> sql
                .update("""
                        insert into event (seq, at, audience, kind, body) values
                        (1, 0, 'person:1', 'presence.manual', '{}'), (2, 0, 'all', 'test.rang', '{}')
                        """).run());
        db = Database.open(file, EventLog.MIGRATIONS, () -> {});
        log = new EventLog(db, clock);
        log.forgetPassing();
        assertThat(positions()).containsExactly(2L);
    }

    @Test
    void what_was_withdrawn_is_told_without_it_also_after_a_restart() {
        emit(new Said(new Said.Words("秘密", 1)));
        emit(new Quoted("秘密", 1));
        emit(new Said(new Said.Words("公開", 2)));
        emit(new Quoted("公開", 0));
        withdraw(1);
        var left = List.of(
                "{\"s\":1,\"t\":\"test.said\",\"d\":{\"words\":{\"text\":\"\",\"number\":1}}}",
                "{\"s\":3,\"t\":\"test.said\",\"d\":{\"words\":{\"text\":\"公開\",\"number\":2}}}",
                "{\"s\":4,\"t\":\"test.quoted\",\"d\":{\"text\":\"公開\",\"number\":0}}",
                "{\"s\":5,\"t\":\"test.rang\",\"d\":{\"bell\":1}}");
        assertThat(remembered()).isEqualTo(left);
        assertThat(stored()).isEqualTo(left);
        db.close();
        open();
        assertThat(remembered()).isEqualTo(left);
    }

    @Test
    void a_withdrawal_that_is_undone_withdraws_nothing() {
        emit(new Said(new Said.Words("言葉", 1)));
        assertThatThrownBy(() -> log.write(tx -> {
            tx.withdraw("words:1", Map.of());
            throw new IllegalStateException("no");
        })).hasMessage("no");
        ring(1);
        assertThat(remembered()).hasSize(2).first().asString().contains("言葉");
        assertThat(stored()).isEqualTo(remembered());
    }

    @Test
    void what_is_said_and_withdrawn_in_one_commit_is_told_without_it() {
        var heard = new ArrayList<Recorded>();
        log.listen(heard::addAll);
        log.write(tx -> {
            tx.emit(new Said(new Said.Words("秘密", 1)));
            tx.withdraw("words:1", Map.of(Said.class, Map.of("$.words.text", "\"\"")));
            return 0;
        });
        assertThat(heard.stream().map(EventLogTest::frame)).singleElement().asString().doesNotContain("秘密");
    }

    @Test
    void what_is_withdrawn_is_found_by_an_index() {
        var plan = db.read(sql -> sql
                .query("explain query plan update event set body = '' " + LogTable.CARRYING)
                .bind("carried", "words:1")
                .list(row -> row.text("detail")));
        assertThat(plan).singleElement().asString().contains("INDEX event_carried (carried=?)");
    }

    private void emit(Event event) {
        log.write(tx -> {
            tx.emit(MISAKI, event);
            return 0;
        });
    }

    private void withdraw(int number) {
        log.write(tx -> {
            tx.withdraw("words:" + number, Map.of(Said.class, Map.of("$.words.text", "\"\"", "$.words.none", "1")));
            tx.emit(new Rang(1));
            return 0;
        });
    }

    private List<String> remembered() {
        return log.ring().after(0).stream().map(EventLogTest::frame).toList();
    }

    private List<Long> positions() {
        return db.read(sql -> sql.query("select seq from event order by seq").list(row -> row.longOf("seq")));
    }

    private void pass(int bell) {
        log.write(tx -> {
            tx.emit(MISAKI, new Passed(bell));
            return bell;
        });
    }

    private Rang once(String op, Rang rang) {
        return log.write(tx -> tx.once(MISAKI, op, Rang.class, () -> {
            tx.emit(rang);
            return rang;
        }));
    }

    private void ring(int bell) {
        log.write(tx -> {
            tx.emit(MISAKI, new Rang(bell));
            return bell;
        });
    }

    private List<String> stored() {
        return db.read(sql -> LogTable.tail(sql, 0, Instant.EPOCH)).stream().map(EventLogTest::frame)
                .toList();
    }

    private static String frame(Recorded recorded) {
        return new String(recorded.frame(), StandardCharsets.UTF_8);
    }
}
