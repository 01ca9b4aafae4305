package hub.community.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.community.question.Answer.Accepted;
import hub.community.question.Answer.Health;
import hub.community.question.Answer.Official;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL of answers.
final class AnswerRepository {

    private static final String SELECT = """
            select id, question_id, author_id, by_asker, section_id, at, text, version, edited_at, useful, accepted_at,
                   accepted_by, official_unit, official_by, official_at, checked_at, review_on, health
            from community_answer
            """;

    static final String OF_QUESTIONS = SELECT + """
            where question_id in (:questions)
            order by question_id,
                case when health = 'OBSOLETE' then 0
                    else (accepted_at is not null) + 2 * (official_at is not null) end desc,
                useful desc, id
            """;

    /// The answers of these questions, each question's best first.
    List<AnswerRow> of(Sql sql, Collection<QuestionId> questions) {
        return questions.isEmpty()
                ? List.of()
                : sql.query(OF_QUESTIONS)
                        .bind("questions", questions.stream().map(QuestionId::value).toList())
                        .list(AnswerRepository::row);
    }

    Optional<AnswerRow> find(Sql sql, AnswerId id) {
        return sql.query(SELECT + "where id = :id").bind("id", id.value()).first(AnswerRepository::row);
    }

    List<AnswerRow> some(Sql sql, Collection<AnswerId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.query(SELECT + "where id in (:ids)")
                        .bind("ids", ids.stream().map(AnswerId::value).toList())
                        .list(AnswerRepository::row);
    }

    AnswerId insert(
            Sql sql, QuestionId question, PersonId author, boolean byAsker, @Nullable UnitId section, Instant at,
            String text) {
        return new AnswerId(sql.update("""
                insert into community_answer (question_id, author_id, by_asker, section_id, at, text)
                values (:question, :author, :byAsker, :section, :at, :text)
                returning id
                """)
                .bind("question", question.value())
                .bind("author", author)
                .bind("byAsker", byAsker)
                .bind("section", section)
                .bind("at", at)
                .bind("text", text)
                .key());
    }

    void say(Sql sql, AnswerId id, String text, Instant now) {
        sql.update("update community_answer set text = :text, version = version + 1, edited_at = :now where id = :id")
                .bind("text", text)
                .bind("now", now)
                .bind("id", id.value())
                .run();
    }

    /// @param at null: no longer accepted
    /// @param by null beside `at`: who asked anonymously
    void accept(Sql sql, AnswerId id, @Nullable Instant at, @Nullable PersonId by) {
        sql.update("update community_answer set accepted_at = :at, accepted_by = :by where id = :id")
                .bind("at", at)
                .bind("by", by)
                .bind("id", id.value())
                .run();
    }

    void makeOfficial(Sql sql, AnswerId id, Official official) {
        sql.update("""
                update community_answer set official_unit = :unit, official_by = :by, official_at = :at where id = :id
                """)
                .bind("unit", official.unit())
                .bind("by", official.by())
                .bind("at", official.at())
                .bind("id", id.value())
                .run();
    }

    void endOfficial(Sql sql, AnswerId id) {
        sql.update("""
                update community_answer set official_unit = null, official_by = null, official_at = null where id = :id
                """).bind("id", id.value()).run();
    }

    void check(Sql sql, AnswerId id, Health health, @Nullable Instant checked, @Nullable LocalDate review) {
        sql.update("""
                update community_answer set health = :health, checked_at = coalesce(:checked, checked_at),
                    review_on = :review
                where id = :id
                """)
                .bind("health", health)
                .bind("checked", checked)
                .bind("review", review)
                .bind("id", id.value())
                .run();
    }

    void delete(Sql sql, AnswerId id) {
        List.of("delete from community_comment where answer_id = :id",
                "delete from community_version where question_id = 0 and answer_id = :id",
                "delete from community_report where answer_id = :id and answer_id <> 0",
                "delete from community_answer where id = :id")
                .forEach(each -> sql.update(each).bind("id", id.value()).run());
    }

    void move(Sql sql, QuestionId from, QuestionId into) {
        sql.update("update community_answer set question_id = :into where question_id = :from")
                .bind("into", into.value())
                .bind("from", from.value())
                .run();
    }

    private static AnswerRow row(Row row) {
        var author = new PersonId(row.longOf("author_id"));
        var byAsker = row.bool("by_asker");
        return new AnswerRow(new Answer(
                new AnswerId(row.longOf("id")), new QuestionId(row.longOf("question_id")), byAsker ? null : author,
                byAsker, QuestionRepository.unit(row, "section_id"), row.instant("at"), row.text("text"), List.of(),
                row.intOf("version"), row.instantOrNull("edited_at"), row.intOf("useful"), accepted(row),
                official(row), row.instantOrNull("checked_at"), row.dateOrNull("review_on"),
                Health.valueOf(row.text("health")), List.of()), author);
    }

    private static @Nullable Accepted accepted(Row row) {
        var at = row.instantOrNull("accepted_at");
        var by = row.longOrNull("accepted_by");
        return at == null ? null : new Accepted(by == null ? null : new PersonId(by), at);
    }

    private static @Nullable Official official(Row row) {
        var at = row.instantOrNull("official_at");
        return at == null
                ? null
                : new Official(new UnitId(row.longOf("official_unit")), new PersonId(row.longOf("official_by")), at);
    }
}
