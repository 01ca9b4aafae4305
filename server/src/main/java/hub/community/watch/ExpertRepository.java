package hub.community.watch;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionId;
import hub.community.topic.TagId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of who has shown to know what: answers that everybody can read, never those of who asked anonymously.
final class ExpertRepository {

    private static final String SUMS = """
            a.author_id, count(*) as answers, sum(a.accepted_at is not null) as accepted,
            sum(a.official_at is not null) as official, sum(a.useful) as useful
            """;

    private static final String READABLE = """
            q.shown = 'SHOWN' and a.by_asker = 0 and a.health <> 'OBSOLETE'
            """;

    /// What people answered to questions with these tags.
    List<Deed> byTags(Sql sql, Collection<TagId> tags) {
        return tags.isEmpty() ? List.of() : sql.query("select t.tag_id, " + SUMS + """
                from community_question_tag t
                join community_question q on q.id = t.question_id
                join community_answer a on a.question_id = q.id
                where t.tag_id in (:tags) and
                """ + READABLE + "group by a.author_id, t.tag_id")
                .bind("tags", tags.stream().map(TagId::value).toList())
                .list(row -> deed(row, new TagId(row.longOf("tag_id"))));
    }

    /// What people answered to these questions.
    List<Deed> byQuestions(Sql sql, Collection<QuestionId> questions) {
        return questions.isEmpty() ? List.of() : sql.query("select " + SUMS + """
                from community_answer a join community_question q on q.id = a.question_id
                where q.id in (:questions) and
                """ + READABLE + "group by a.author_id")
                .bind("questions", questions.stream().map(QuestionId::value).toList())
                .list(row -> deed(row, null));
    }

    /// The answers of one person for one reason.
    ///
    /// @param tag null: to the questions themselves
    record Deed(PersonId person, @Nullable TagId tag, int answers, int accepted, int official, int useful) {}

    private static Deed deed(Row row, @Nullable TagId tag) {
        return new Deed(new PersonId(row.longOf("author_id")), tag, row.intOf("answers"), row.intOf("accepted"),
                row.intOf("official"), row.intOf("useful"));
    }
}
