package hub.chat.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/// What people do at the same moment, over HTTP. However it comes out, it is one of the orders in which it could have been
/// done, and everybody is told of it in that order.
class RaceTest {

    @TempDir Path folder;

    private TalkTown town;

    @BeforeEach
    void start() {
        town = new TalkTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @RepeatedTest(5)
    void editing_recalling_reacting_and_reading_at_once_leave_nothing_of_the_words() {
        var n = town.say(town.nakamura, "はじめの言葉");
        try (var stream = town.igarashi.stream("")) {
            stream.next("welcome");
            var answers = atOnce(List.of(
                    () -> town.edit(town.nakamura, n, "第二の言葉"),
                    () -> town.recall(town.nakamura, n),
                    () -> town.takahashi.put(TalkTown.at(town.room, n) + "/reactions/OK", Map.of()),
                    () -> town.igarashi.put(TalkTown.at(town.room, n) + "/reactions/OK", Map.of()),
                    () -> town.takahashi.put(TalkTown.at(town.room, n) + "/pin", Map.of()),
                    () -> town.takahashi.put(TalkTown.at(town.room) + "/pointers", Map.of("mine", n, "shown", n)),
                    () -> town.nakamura.get(TalkTown.at(town.room, n))));
            assertThat(answers.get(1).status()).isEqualTo(200);
            assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.code().equals("chat.gone"));
            town.say(town.nakamura, "おわり");
            var kinds = town.heardUntil(stream, "おわり").stream().map(frame -> frame.getString("t"))
                    .filter(kind -> List.of("chat.changed", "chat.reacted", "chat.gone").contains(kind)).toList();
            assertThat(kinds).endsWith("chat.gone").containsOnlyOnce("chat.gone");
        }
        var left = town.seen(town.takahashi, n);
        assertThat(left.getString("text")).isEmpty();
        assertThat(left.getString("pinned")).isNull();
        assertThat(left.getJsonArray("reactions")).isEmpty();
        assertThat(town.rowsWith("はじめの言葉") + town.rowsWith("第二の言葉")).isZero();
    }

    @Test
    void two_devices_that_change_one_message_leave_one_text_and_every_version() {
        var n = town.say(town.nakamura, "0");
        assertThat(atOnce(IntStream.rangeClosed(1, 8)
                .<Callable<Answer>>mapToObj(i -> () -> town.edit(town.nakamura, n, "" + i)).toList()))
                .allMatch(answer -> answer.status() == 200);
        var said = new ArrayList<>(town.nakamura.get(TalkTown.at(town.room, n) + "/versions").ok()
                .getJsonArray("versions").stream().map(version -> ((JsonObject) version).getString("text")).toList());
        said.add(town.seen(town.nakamura, n).getString("text"));
        assertThat(said).startsWith("0").containsExactlyInAnyOrder("0", "1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void a_message_sent_twice_at_once_is_one_message() {
        var post = Map.of("op", "twice", "text", "一度だけ");
        var answers = atOnce(IntStream.range(0, 8).<Callable<Answer>>mapToObj(
                _ -> () -> town.nakamura.post(TalkTown.at(town.room) + "/messages", post)).toList());
        assertThat(answers).extracting(answer -> answer.ok().getLong("n")).containsOnly(1L);
        assertThat(town.summary(town.takahashi).getLong("head")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void an_answer_while_its_root_is_deleted_stands_or_is_refused() {
        var n = town.say(town.nakamura, "消えるかもしれない");
        var answers = atOnce(List.of(
                () -> town.nakamura.delete(TalkTown.at(town.room, n)),
                () -> town.takahashi.post(TalkTown.at(town.room, n) + "/replies",
                        Map.of("op", "answer" + n, "text", "答え", "room", false))));
        var root = town.seen(town.igarashi, n);
        assertThat(root.getString("state")).isEqualTo("DELETED");
        if (answers.get(1).status() == 200) {
            assertThat(root.getJsonObject("thread").getInteger("replies")).isEqualTo(1);
        } else {
            assertThat(answers.get(1).code()).isEqualTo("chat.gone");
            assertThat(root.getValue("thread")).isNull();
        }
    }

    @RepeatedTest(3)
    void first_answers_at_once_make_one_thread() {
        var n = town.say(town.nakamura, "誰か");
        var answers = atOnce(List.of(town.takahashi, town.igarashi, town.nakamura).stream()
                .<Callable<Answer>>map(author -> () -> author.post(TalkTown.at(town.room, n) + "/replies",
                        Map.of("op", "first", "text", "私が", "room", false)))
                .toList());
        assertThat(answers).extracting(answer -> answer.ok().getLong("room")).containsOnly(
                town.seen(town.nakamura, n).getJsonObject("thread").getLong("id"));
        assertThat(answers).extracting(answer -> answer.ok().getLong("n")).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @RepeatedTest(3)
    void who_is_removed_while_writing_has_written_before_or_not_at_all() {
        var answers = atOnce(List.of(
                () -> town.nakamura.delete(TalkTown.at(town.room) + "/members/" + town.igarashi.person()),
                () -> town.post(town.igarashi, town.room, Map.of("text", "まだいる")),
                () -> town.igarashi.get(TalkTown.at(town.room) + "/messages")));
        assertThat(answers.get(1).status() == 200 || answers.get(1).code().equals("not_found")).isTrue();
        var head = town.summary(town.nakamura).getLong("head");
        assertThat(head).isEqualTo(answers.get(1).status() == 200 ? 1 : 0);
        assertThat(town.post(town.igarashi, town.room, Map.of("text", "もういない")).code()).isEqualTo("not_found");
    }

    private static List<Answer> atOnce(List<Callable<Answer>> requests) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream().map(RaceTest::done).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer done(Future<Answer> request) {
        try {
            return request.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
