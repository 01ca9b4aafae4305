package hub.community.question;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of calls for moderators.
final class ReportRepository {

    /// @param answer null: the question
    record ReportRow(QuestionId question, @Nullable AnswerId answer, Instant at, String why) {}

    void report(Sql sql, QuestionId question, @Nullable AnswerId answer, PersonId person, Instant at, String why) {
        sql.update("""
                insert into community_report (question_id, answer_id, person_id, at, why)
                values (:question, :answer, :person, :at, :why)
                on conflict do update set why = excluded.why
                """)
                .bind("question", question.value())
                .bind("answer", answer == null ? 0L : answer.value())
                .bind("person", person)
                .bind("at", at)
                .bind("why", why)
                .run();
    }

    /// All of them, the newest first.
    List<ReportRow> all(Sql sql, int most) {
        return sql.query("""
                select question_id, answer_id, at, why from community_report order by at desc limit :most
                """)
                .bind("most", most)
                .list(row -> new ReportRow(new QuestionId(row.longOf("question_id")),
                        row.longOf("answer_id") == 0 ? null : new AnswerId(row.longOf("answer_id")),
                        row.instant("at"), row.text("why")));
    }

    void settle(Sql sql, QuestionId question) {
        sql.update("delete from community_report where question_id = :question")
                .bind("question", question.value())
                .run();
    }

    void move(Sql sql, QuestionId from, QuestionId into) {
        List.of("update or ignore community_report set question_id = :into where question_id = :from",
                "delete from community_report where question_id = :from and :into > 0")
                .forEach(each -> sql.update(each).bind("into", into.value()).bind("from", from.value()).run());
    }
}
