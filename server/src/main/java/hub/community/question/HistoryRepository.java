package hub.community.question;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL of what questions and answers said before, and of steps on their way.
final class HistoryRepository {

    /// @param by null: who asked anonymously
    record Wording(int version, Instant at, @Nullable PersonId by, String text) {}

    /// @param answer 0: the question itself; then an answer is kept under question 0, wherever it is moved
    void keep(Sql sql, long question, long answer, Wording wording) {
        sql.update("""
                insert or ignore into community_version (question_id, answer_id, version, at, by_id, text)
                values (:question, :answer, :version, :at, :by, :text)
                """)
                .bind("question", question)
                .bind("answer", answer)
                .bind("version", wording.version())
                .bind("at", wording.at())
                .bind("by", wording.by())
                .bind("text", wording.text())
                .run();
    }

    /// The newest wordings, oldest first; none of what was never changed.
    List<Wording> wordings(Sql sql, long question, long answer, int most) {
        return sql.query("""
                select version, at, by_id, text from community_version
                where question_id = :question and answer_id = :answer order by version desc limit :most
                """)
                .bind("question", question)
                .bind("answer", answer)
                .bind("most", most)
                .list(row -> new Wording(row.intOf("version"), row.instant("at"), person(row.longOrNull("by_id")),
                        row.text("text")))
                .reversed();
    }

    void step(Sql sql, QuestionId question, Step step) {
        sql.update("""
                insert into community_step (question_id, kind, at, person_id, unit_id)
                values (:question, :kind, :at, :person, :unit)
                """)
                .bind("question", question.value())
                .bind("kind", step.kind())
                .bind("at", step.at())
                .bind("person", step.person())
                .bind("unit", step.unit())
                .run();
    }

    /// The newest steps that do not follow from answers, oldest first.
    List<Step> steps(Sql sql, QuestionId question, int most) {
        return sql.query("""
                select kind, at, person_id, unit_id from community_step
                where question_id = :question order by id desc limit :most
                """)
                .bind("question", question.value())
                .bind("most", most)
                .list(row -> new Step(Step.Kind.valueOf(row.text("kind")), row.instant("at"),
                        person(row.longOrNull("person_id")), unit(row.longOrNull("unit_id"))))
                .reversed();
    }

    private static @Nullable PersonId person(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable UnitId unit(@Nullable Long id) {
        return id == null ? null : new UnitId(id);
    }
}
