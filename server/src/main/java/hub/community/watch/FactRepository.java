package hub.community.watch;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import hub.community.question.AnswerId;
import hub.community.question.QuestionId;
import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// What the tables of questions say about whom a question concerns.
final class FactRepository {

    Optional<QuestionFacts> find(Sql sql, QuestionId question) {
        var tags = sql.query("select tag_id from community_question_tag where question_id = :id order by tag_id")
                .bind("id", question.value())
                .list(row -> new TagId(row.longOf("tag_id")));
        return sql.query("""
                select q.title, q.asker_id, q.anonymous, q.shown, q.category_id, q.solved_at, q.locked_at,
                    coalesce(q.concerned_id, c.unit_id) as in_charge
                from community_question q join community_category c on c.id = q.category_id
                where q.id = :id
                """)
                .bind("id", question.value())
                .first(row -> new QuestionFacts(
                        question, row.text("title"), person(row, "asker_id"), row.bool("anonymous"),
                        row.text("shown").equals("SHOWN"), new CategoryId(row.longOf("category_id")),
                        row.longOrNull("in_charge") == null ? null : new UnitId(row.longOf("in_charge")),
                        row.instantOrNull("solved_at"), row.longOrNull("locked_at") != null, tags));
    }

    QuestionFacts get(Sql sql, QuestionId question) {
        return find(sql, question).orElseThrow();
    }

    PersonId author(Sql sql, AnswerId answer) {
        return sql.query("select author_id from community_answer where id = :id")
                .bind("id", answer.value())
                .one(row -> person(row, "author_id"));
    }

    /// Those who answered under their names.
    Set<PersonId> answerers(Sql sql, QuestionId question) {
        return sql.query("select author_id from community_answer where question_id = :id and by_asker = 0")
                .bind("id", question.value())
                .list(row -> person(row, "author_id")).stream().collect(Collectors.toSet());
    }

    private static PersonId person(Row row, String column) {
        return new PersonId(row.longOf(column));
    }
}
