package hub.community.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of remarks.
final class CommentRepository {

    private static final String SELECT = """
            select id, question_id, answer_id, author_id, by_asker, at, text, edited_at from community_comment
            """;

    /// All remarks on a question and its answers, the oldest first.
    List<CommentRow> of(Sql sql, QuestionId question) {
        return sql.query(SELECT + "where question_id = :question order by id")
                .bind("question", question.value())
                .list(CommentRepository::row);
    }

    List<CommentRow> of(Sql sql, AnswerId answer) {
        return sql.query(SELECT + "where answer_id = :answer and answer_id is not null order by id")
                .bind("answer", answer.value())
                .list(CommentRepository::row);
    }

    Optional<CommentRow> find(Sql sql, CommentId id) {
        return sql.query(SELECT + "where id = :id").bind("id", id.value()).first(CommentRepository::row);
    }

    int count(Sql sql, QuestionId question) {
        return sql.query("select count(*) as comments from community_comment where question_id = :question")
                .bind("question", question.value())
                .one(row -> row.intOf("comments"));
    }

    CommentId insert(
            Sql sql, QuestionId question, @Nullable AnswerId answer, PersonId author, boolean byAsker, Instant at,
            String text) {
        return new CommentId(sql.update("""
                insert into community_comment (question_id, answer_id, author_id, by_asker, at, text)
                values (:question, :answer, :author, :byAsker, :at, :text)
                returning id
                """)
                .bind("question", question.value())
                .bind("answer", answer == null ? null : answer.value())
                .bind("author", author)
                .bind("byAsker", byAsker)
                .bind("at", at)
                .bind("text", text)
                .key());
    }

    void say(Sql sql, CommentId id, String text, Instant now) {
        sql.update("update community_comment set text = :text, edited_at = :now where id = :id")
                .bind("text", text)
                .bind("now", now)
                .bind("id", id.value())
                .run();
    }

    void delete(Sql sql, CommentId id) {
        sql.update("delete from community_comment where id = :id").bind("id", id.value()).run();
    }

    void move(Sql sql, QuestionId from, QuestionId into) {
        sql.update("update community_comment set question_id = :into where question_id = :from")
                .bind("into", into.value())
                .bind("from", from.value())
                .run();
    }

    private static CommentRow row(Row row) {
        var answer = row.longOrNull("answer_id");
        var author = new PersonId(row.longOf("author_id"));
        var byAsker = row.bool("by_asker");
        return new CommentRow(new Comment(
                new CommentId(row.longOf("id")), answer == null ? null : new AnswerId(answer),
                byAsker ? null : author, byAsker, row.instant("at"), row.text("text"),
                row.instantOrNull("edited_at")), new QuestionId(row.longOf("question_id")), author);
    }
}
