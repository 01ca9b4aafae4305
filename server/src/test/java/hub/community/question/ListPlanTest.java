package hub.community.question;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.community.question.ListRepository.Narrow;
import hub.community.topic.Topics;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.db.Query;

import static org.assertj.core.api.Assertions.assertThat;

class ListPlanTest {

    private static final Narrow ALL = new Narrow(null, null, null);

    @TempDir Path folder;

    @Test
    void lists_go_along_an_index_and_sort_nothing() {
        assertThat(plan(ListRepository.newest(ALL))).contains("community_question_new").doesNotContain("TEMP B-TREE");
        assertThat(plan(ListRepository.unanswered(ALL))).contains("community_question_unanswered")
                .doesNotContain("TEMP B-TREE");
        assertThat(plan(ListRepository.popular(ALL))).contains("community_question_popular")
                .doesNotContain("TEMP B-TREE");
        assertThat(plan(ListRepository.toAnswer(ALL))).contains("community_question_todo")
                .doesNotContain("TEMP B-TREE");
        assertThat(plan(ListRepository.ASKED_BY)).contains("community_question_asker").doesNotContain("TEMP B-TREE");
        assertThat(plan(ListRepository.newest(new Narrow(1L, null, null)))).contains("community_question_category")
                .doesNotContain("TEMP B-TREE");
        assertThat(plan(ListRepository.newest(new Narrow(null, 1L, null)))).contains("community_question_tag_tag")
                .doesNotContain("TEMP B-TREE FOR ORDER");
    }

    @Test
    void nothing_is_read_from_end_to_end_for_one_question() {
        for (var query : List.of(QuestionRepository.BY_IDS, AnswerRepository.OF_QUESTIONS, QuestionRepository.ALL)) {
            assertThat(plan(query)).doesNotContain("SCAN community").doesNotContain("SCAN question");
        }
    }

    private String plan(String query) {
        try (var db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1),
                List.of(Topics.MIGRATION, Questions.MIGRATION), () -> {})) {
            return db.read(sql -> String.join("\n",
                    bind(sql.query("explain query plan " + query), query).list(row -> row.text("detail"))));
        }
    }

    private static Query bind(Query plan, String query) {
        for (var name : List.of("category", "tag", "me", "before", "limit", "useful", "after")) {
            if (query.contains(":" + name)) plan.bind(name, 1L);
        }
        for (var name : List.of("units", "mine", "tags", "ids", "questions")) {
            if (query.contains(":" + name)) plan.bind(name, List.of(1L, 2L));
        }
        return plan;
    }
}
