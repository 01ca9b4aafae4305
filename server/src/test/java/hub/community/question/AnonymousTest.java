package hub.community.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AnonymousTest {

    @TempDir Path folder;

    private QuestionTown town;

    @BeforeEach
    void start() {
        town = new QuestionTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void who_asked_without_a_name_is_told_to_nobody() {
        var category = town.category("なんでも", Map.of("anonymous", true, "moderatorsAccept", true));
        var told = new ArrayList<String>();
        try (var stream = QuestionTown.listening(town.nakamura)) {
            var id = town.tryAsk(town.takahashi, "言いにくいこと", Map.of("category", category, "anonymous", true,
                    "concerned", town.unit("情報政策課"))).ok().getLong("question");
            var first = town.answer(town.nakamura, id, "大丈夫です");
            var own = town.answer(town.takahashi, id, "自分で見つけました");
            town.comment(town.takahashi, QuestionTown.at(id), "補足します").ok();
            town.comment(town.takahashi, QuestionTown.answerAt(first), "ありがとうございます").ok();
            town.takahashi.patch(QuestionTown.at(id), Map.of("text", "言いにくいこと、直した")).ok();
            town.takahashi.patch(QuestionTown.answerAt(own), Map.of("text", "自分で見つけた方法")).ok();
            town.takahashi.put(QuestionTown.answerAt(first) + "/accepted", Map.of()).ok();
            var standing = town.ask(town.igarashi, "代表の質問");
            town.takahashi.post(QuestionTown.at(id) + "/duplicate", Map.of("canonical", standing)).ok();
            town.takahashi.delete(QuestionTown.at(id) + "/duplicate").ok();
            town.takahashi.post(QuestionTown.answerAt(first) + "/report", Map.of("why", "確認を")).ok();
            for (var who : List.of(town.nakamura, town.sasaki, town.igarashi)) {
                for (var path : List.of(QuestionTown.at(id), QuestionTown.QUESTIONS, QuestionTown.at(standing),
                        QuestionTown.QUESTIONS + "?tab=POPULAR", QuestionTown.at(id) + "/versions",
                        QuestionTown.answerAt(own) + "/versions")) {
                    told.add(who.get(path).ok().encode());
                }
            }
            told.add(town.sasaki.get("/api/community/queue").ok().encode());
            told.add(town.sasaki.get(QuestionTown.at(standing) + "/asked-as").ok().encode());
            assertThat(town.page(town.takahashi, id).getJsonObject("mine").getBoolean("asker")).isTrue();
            assertThat(town.list(town.takahashi, "?tab=ASKED_BY_ME")).containsExactly(id);
            town.sasaki.put(QuestionTown.at(id) + "/lock", Map.of()).ok();
            stream.next(frame -> {
                told.add(frame.encode());
                return frame.encode().contains("\"locked\":true");
            });
            for (var kind : List.of("asked", "changed", "answered", "answerChanged", "commented", "reworded")) {
                told.addAll(town.logged("community." + kind));
            }
        }
        var him = Pattern.compile("(?<![0-9:.\\-])" + town.takahashi.person() + "(?![0-9:.\\-])");
        var section = "\"section\":" + town.unit("建築課");
        assertThat(told).hasSizeGreaterThan(30).noneMatch(text -> text.contains("髙橋") || text.contains(section));
        assertThat(told).noneMatch(text -> PEOPLE.matcher(text).results()
                .anyMatch(found -> him.matcher(found.group(1)).find())
                || text.startsWith(town.takahashi.person() + " "));
    }

    /// Every place in JSON where a person stands.
    private static final Pattern PEOPLE = Pattern
            .compile("\"(?:asker|author|by|person|people|actor)\":(\\[[^]]*]|[0-9]+)");

    @Test
    void his_own_name_stands_where_he_is_not_the_asker() {
        var category = town.category("なんでも", Map.of("anonymous", true));
        town.tryAsk(town.takahashi, "言いにくいこと", Map.of("category", category, "anonymous", true)).ok();
        var open = town.tryAsk(town.takahashi, "言えること", Map.of("category", category)).ok().getLong("question");
        assertThat(town.brief(town.nakamura, open).getLong("asker")).isEqualTo(town.takahashi.person());
        var other = town.ask(town.igarashi, "別の質問");
        town.answer(town.takahashi, other, "名前を出した答え");
        assertThat(town.page(town.nakamura, other).getJsonArray("answers").getJsonObject(0).getLong("author"))
                .isEqualTo(town.takahashi.person());
    }

    @Test
    void a_question_asked_without_a_name_does_not_come_into_a_category_with_names() {
        var category = town.category("なんでも", Map.of("anonymous", true));
        var id = town.tryAsk(town.takahashi, "言いにくいこと", Map.of("category", category, "anonymous", true)).ok()
                .getLong("question");
        assertThat(town.sasaki.patch(QuestionTown.at(id), Map.of("category", 1)).code())
                .isEqualTo("community.not_anonymous");
    }
}
