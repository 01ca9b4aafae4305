package hub.community.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.community.question.AnswerId;
import hub.community.question.CommentId;
import hub.community.question.QuestionId;
import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of notices.
final class NoticeRepository {

    private static final String SELECT = """
            select id, kind, question_id, answer_id, comment_id, by_id, tag_id, category_id, count, at
            from community_notice
            """;

    long insert(Sql sql, PersonId person, NewNotice notice, int count, Instant now) {
        return sql.query("""
                insert into community_notice (
                    person_id, kind, question_id, answer_id, comment_id, by_id, tag_id, category_id, count, at)
                values (:person, :kind, :question, :answer, :comment, :by, :tag, :category, :count, :now)
                returning id
                """)
                .bind("person", person)
                .bind("kind", notice.kind())
                .bind("question", notice.question() == null ? null : notice.question().value())
                .bind("answer", notice.answer() == null ? null : notice.answer().value())
                .bind("comment", notice.comment() == null ? null : notice.comment().value())
                .bind("by", notice.by())
                .bind("tag", notice.tag() == null ? null : notice.tag().value())
                .bind("category", notice.category() == null ? null : notice.category().value())
                .bind("count", count)
                .bind("now", now)
                .one(row -> row.longOf("id"));
    }

    /// The notice of the same kind on the same thing that this person has not read yet.
    Optional<Notice> alike(Sql sql, PersonId person, NewNotice notice, long read) {
        return sql.query(SELECT + """
                where person_id = :person and id > :read and kind = :kind and question_id = :question
                    and answer_id is :answer
                """)
                .bind("person", person)
                .bind("read", read)
                .bind("kind", notice.kind())
                .bind("question", notice.question() == null ? null : notice.question().value())
                .bind("answer", notice.answer() == null ? null : notice.answer().value())
                .first(NoticeRepository::notice);
    }

    /// Whether a person was told that a text names them: an answer, a comment, or the question itself.
    boolean mentioned(Sql sql, PersonId person, NewNotice notice) {
        return sql.query("""
                select 1 from community_notice
                where person_id = :person and kind = 'MENTIONED' and question_id = :question
                    and answer_id is :answer and comment_id is :comment
                """)
                .bind("person", person)
                .bind("question", notice.question() == null ? null : notice.question().value())
                .bind("answer", notice.answer() == null ? null : notice.answer().value())
                .bind("comment", notice.comment() == null ? null : notice.comment().value())
                .first(_ -> true)
                .orElse(false);
    }

    /// The newest before `before`, the newest first.
    List<Notice> of(Sql sql, PersonId person, long before, int limit) {
        return sql.query(SELECT + "where person_id = :person and id < :before order by id desc limit :limit")
                .bind("person", person)
                .bind("before", before)
                .bind("limit", limit)
                .list(NoticeRepository::notice);
    }

    long newest(Sql sql, PersonId person) {
        return sql.query("select coalesce(max(id), 0) as id from community_notice where person_id = :person")
                .bind("person", person)
                .one(row -> row.longOf("id"));
    }

    long read(Sql sql, PersonId person) {
        return sql.query("select up_to from community_notice_read where person_id = :person")
                .bind("person", person)
                .first(row -> row.longOf("up_to"))
                .orElse(0L);
    }

    /// Whether the pointer moved: it never goes back.
    boolean read(Sql sql, PersonId person, long upTo) {
        return sql.update("""
                insert into community_notice_read (person_id, up_to) values (:person, :upTo)
                on conflict (person_id) do update set up_to = :upTo where up_to < :upTo
                """)
                .bind("person", person)
                .bind("upTo", upTo)
                .run() > 0;
    }

    int unread(Sql sql, PersonId person) {
        return sql.query("""
                select count(*) as n from community_notice where person_id = :person and id > coalesce(
                    (select up_to from community_notice_read where person_id = :person), 0)
                """)
                .bind("person", person)
                .one(row -> row.intOf("n"));
    }

    void delete(Sql sql, Collection<Long> ids) {
        sql.update("delete from community_notice where id in (:ids)").bind("ids", ids).run();
    }

    List<Held> onQuestion(Sql sql, QuestionId question) {
        return sql.query("select id, person_id from community_notice where question_id = :question")
                .bind("question", question.value())
                .list(NoticeRepository::held);
    }

    List<Held> onAnswer(Sql sql, QuestionId question, AnswerId answer) {
        return sql.query("""
                select id, person_id from community_notice where question_id = :question and answer_id = :answer
                """)
                .bind("question", question.value())
                .bind("answer", answer.value())
                .list(NoticeRepository::held);
    }

    /// Those that are of this comment alone.
    List<Held> onComment(Sql sql, QuestionId question, CommentId comment) {
        return sql.query("""
                select id, person_id from community_notice
                where question_id = :question and comment_id = :comment and count = 1
                """)
                .bind("question", question.value())
                .bind("comment", comment.value())
                .list(NoticeRepository::held);
    }

    /// What was told of one question is said of the other.
    void move(Sql sql, QuestionId from, QuestionId into) {
        sql.update("update community_notice set question_id = :into where question_id = :from")
                .bind("from", from.value())
                .bind("into", into.value())
                .run();
    }

    void moveTag(Sql sql, TagId from, TagId into) {
        sql.update("update community_notice set tag_id = :into where tag_id = :from")
                .bind("from", from.value())
                .bind("into", into.value())
                .run();
    }

    void forgetBefore(Sql sql, Instant moment) {
        sql.update("delete from community_notice where at < :moment").bind("moment", moment).run();
    }

    /// A notice and whose it is.
    record Held(long id, PersonId person) {}

    private static Held held(Row row) {
        return new Held(row.longOf("id"), new PersonId(row.longOf("person_id")));
    }

    private static Notice notice(Row row) {
        var question = row.longOrNull("question_id");
        var answer = row.longOrNull("answer_id");
        var comment = row.longOrNull("comment_id");
        var by = row.longOrNull("by_id");
        return new Notice(
                row.longOf("id"), NoticeKind.valueOf(row.text("kind")),
                question == null ? null : new QuestionId(question), "",
                answer == null ? null : new AnswerId(answer),
                comment == null ? null : new CommentId(comment),
                by == null ? null : new PersonId(by),
                tag(row), category(row), row.intOf("count"), row.instant("at"), List.of());
    }

    private static @Nullable TagId tag(Row row) {
        var tag = row.longOrNull("tag_id");
        return tag == null ? null : new TagId(tag);
    }

    private static @Nullable CategoryId category(Row row) {
        var category = row.longOrNull("category_id");
        return category == null ? null : new CategoryId(category);
    }
}
