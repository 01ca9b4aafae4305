package hub.community.question;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionCommand.SearchOutcome;
import hub.community.topic.Folded;
import hub.kernel.db.Sql;
import hub.kernel.id.UnitId;

/// The SQL of wordings by which questions were asked and found, and of how searches ended.
final class WordingRepository {

    /// Whether the wording is new for the question; of more than fifty the oldest are forgotten.
    boolean add(Sql sql, QuestionId question, String wording, Instant now) {
        var folded = Folded.of(wording);
        if (folded.isEmpty()) {
            return false;
        }
        var fresh = sql.update("""
                insert or ignore into community_asked_as (question_id, folded, wording, at)
                values (:question, :folded, :wording, :now)
                """)
                .bind("question", question.value())
                .bind("folded", folded)
                .bind("wording", wording)
                .bind("now", now)
                .run() > 0;
        return fresh && trim(sql, question);
    }

    private static boolean trim(Sql sql, QuestionId question) {
        sql.update("""
                delete from community_asked_as where question_id = :question and folded in (
                    select folded from community_asked_as where question_id = :question
                    order by at desc, folded limit -1 offset :most)
                """)
                .bind("question", question.value())
                .bind("most", QuestionCommand.MAX_WORDINGS)
                .run();
        return true;
    }

    /// The wordings of each of these, the newest first.
    Map<QuestionId, List<String>> of(Sql sql, Collection<QuestionId> questions) {
        return sql.query("""
                select question_id, wording from community_asked_as
                where question_id in (:questions) order by question_id, at desc, folded
                """)
                .bind("questions", questions.stream().map(QuestionId::value).toList())
                .list(row -> Map.entry(new QuestionId(row.longOf("question_id")), row.text("wording")))
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<String> of(Sql sql, QuestionId question) {
        return of(sql, List.of(question)).getOrDefault(question, List.of());
    }

    void clear(Sql sql, QuestionId question) {
        sql.update("delete from community_asked_as where question_id = :question")
                .bind("question", question.value())
                .run();
    }

    boolean remove(Sql sql, QuestionId question, String wording) {
        return sql.update("delete from community_asked_as where question_id = :question and folded = :folded")
                .bind("question", question.value())
                .bind("folded", Folded.of(wording))
                .run() > 0;
    }

    /// Counts a search; told again, the end that says most counts.
    void searched(Sql sql, String search, Instant now, @Nullable UnitId section, int shown, SearchOutcome outcome) {
        sql.update("""
                insert into community_search (search, at, section_id, shown, outcome)
                values (:search, :now, :section, :shown, :outcome)
                on conflict (search) do update set
                    shown = max(shown, excluded.shown),
                    outcome = case
                        when instr('SHOWN LEFT ASKED SOLVED', excluded.outcome) > instr('SHOWN LEFT ASKED SOLVED', outcome)
                        then excluded.outcome else outcome end
                """)
                .bind("search", search)
                .bind("now", now)
                .bind("section", section)
                .bind("shown", shown)
                .bind("outcome", outcome)
                .run();
    }
}
