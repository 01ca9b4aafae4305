package hub.community.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of what people find useful.
final class MarkRepository {

    /// What a person finds useful of a question: its answers, 0 for itself.
    List<Long> of(Sql sql, QuestionId question, PersonId person) {
        return sql.query("""
                select answer_id from community_useful
                where question_id = :question and person_id = :person order by answer_id
                """)
                .bind("question", question.value())
                .bind("person", person)
                .list(row -> row.longOf("answer_id"));
    }

    /// Whether that is new; the count is kept.
    boolean mark(Sql sql, QuestionId question, @Nullable AnswerId answer, PersonId person) {
        var fresh = bind(sql, """
                insert or ignore into community_useful (question_id, answer_id, person_id)
                values (:question, :answer, :person)
                """, question, answer, person);
        return fresh && count(sql, question, answer, 1);
    }

    /// Whether that is new; the count is kept.
    boolean unmark(Sql sql, QuestionId question, @Nullable AnswerId answer, PersonId person) {
        var fresh = bind(sql, """
                delete from community_useful
                where question_id = :question and answer_id = :answer and person_id = :person
                """, question, answer, person);
        return fresh && count(sql, question, answer, -1);
    }

    private static boolean bind(
            Sql sql, String update, QuestionId question, @Nullable AnswerId answer, PersonId person) {
        return sql.update(update)
                .bind("question", question.value())
                .bind("answer", answer == null ? 0L : answer.value())
                .bind("person", person)
                .run() > 0;
    }

    private static boolean count(Sql sql, QuestionId question, @Nullable AnswerId answer, int change) {
        var table = answer == null ? "community_question" : "community_answer";
        return sql.update("update " + table + " set useful = useful + :change where id = :id")
                .bind("change", change)
                .bind("id", answer == null ? question.value() : answer.value())
                .run() > 0;
    }

    void forget(Sql sql, QuestionId question, AnswerId answer) {
        sql.update("delete from community_useful where question_id = :question and answer_id = :answer")
                .bind("question", question.value())
                .bind("answer", answer.value())
                .run();
    }

    /// Moves the marks of a question to another; who had both has one, and who asked the other has none on it.
    void move(Sql sql, QuestionId from, QuestionId into) {
        List.of("update or ignore community_useful set question_id = :into where question_id = :from",
                "delete from community_useful where question_id = :from and :into > 0",
                """
                        delete from community_useful where question_id = :into and answer_id = 0 and :from > 0
                            and person_id = (select asker_id from community_question where id = :into)
                        """,
                """
                        update community_question set useful = (select count(*) from community_useful
                            where question_id = community_question.id and answer_id = 0)
                        where id in (:from, :into)
                        """)
                .forEach(each -> sql.update(each).bind("from", from.value()).bind("into", into.value()).run());
    }
}
