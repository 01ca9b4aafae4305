package hub.community.question;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.topic.TagId;
import hub.kernel.db.Query;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL of lists of questions, each the newest first unless it says otherwise. Duplicates are in none but my own.
final class ListRepository {

    private static final String SHOWN = "question.shown = 'SHOWN' and question.state <> 'DUPLICATE' ";

    private static final String NEWEST = "and question.id < :before order by question.id desc limit :limit";

    /// Narrows a list; what is null narrows nothing.
    ///
    /// @param units the questions are for one of these
    record Narrow(@Nullable Long category, @Nullable Long tag, @Nullable Collection<Long> units) {

        private String from() {
            return tag == null
                    ? "from community_question question where "
                    : "from community_question_tag tagged cross join community_question question"
                            + " on question.id = tagged.question_id where tagged.tag_id = :tag and ";
        }

        private String clauses() {
            return (category == null ? "" : "and question.category_id = :category ")
                    + (units == null ? "" : "and question.concerned_id in (:units) ");
        }

        private String newest() {
            return tag == null
                    ? NEWEST
                    : "and tagged.question_id < :before order by tagged.question_id desc limit :limit";
        }

        private Query bind(Query query) {
            if (category != null) query.bind("category", category);
            if (tag != null) query.bind("tag", tag);
            if (units != null) query.bind("units", units);
            return query;
        }
    }

    static String newest(Narrow narrow) {
        return select(narrow.from() + SHOWN + narrow.clauses() + narrow.newest());
    }

    static String unanswered(Narrow narrow) {
        return select(narrow.from() + "question.shown = 'SHOWN' and question.state = 'OPEN' " + narrow.clauses()
                + narrow.newest());
    }

    static String popular(Narrow narrow) {
        return select(narrow.from() + SHOWN + narrow.clauses() + """
                and (question.useful, question.id) < (:useful, :before)
                order by question.useful desc, question.id desc limit :limit
                """);
    }

    static String toAnswer(Narrow narrow) {
        return select(narrow.from() + """
                question.shown = 'SHOWN' and question.state in ('OPEN', 'ANSWERED') and question.asker_id <> :me
                    and not exists (select 1 from community_answer
                                    where author_id = :me and question_id = question.id)
                    and (question.concerned_id in (:mine) or exists (
                        select 1 from community_question_tag tag
                        where tag.question_id = question.id and tag.tag_id in (:tags)))
                """ + narrow.clauses() + narrow.newest());
    }

    static final String ASKED_BY = select(
            "from community_question question where question.asker_id = :me and question.shown <> 'HIDDEN' " + NEWEST);

    List<QuestionRow> newest(Sql sql, Narrow narrow, long before, int limit) {
        return page(narrow.bind(sql.query(newest(narrow))), before, limit);
    }

    List<QuestionRow> unanswered(Sql sql, Narrow narrow, long before, int limit) {
        return page(narrow.bind(sql.query(unanswered(narrow))), before, limit);
    }

    List<QuestionRow> popular(Sql sql, Narrow narrow, long useful, long before, int limit) {
        return page(narrow.bind(sql.query(popular(narrow))).bind("useful", useful), before, limit);
    }

    List<QuestionRow> toAnswer(
            Sql sql, Narrow narrow, PersonId me, Collection<UnitId> units, Collection<TagId> tags, long before,
            int limit) {
        return page(narrow.bind(sql.query(toAnswer(narrow)))
                .bind("me", me)
                .bind("mine", units)
                .bind("tags", tags.stream().map(TagId::value).toList()), before, limit);
    }

    List<QuestionRow> askedBy(Sql sql, PersonId me, long before, int limit) {
        return page(sql.query(ASKED_BY).bind("me", me), before, limit);
    }

    /// Tags of what a person has answered, those of the newest answers.
    List<TagId> answeredTags(Sql sql, PersonId person, int most) {
        return sql.query("""
                select distinct tag.tag_id
                from (select question_id from community_answer where author_id = :person
                      order by question_id desc limit 200) answered
                join community_question_tag tag on tag.question_id = answered.question_id
                limit :most
                """)
                .bind("person", person)
                .bind("most", most)
                .list(row -> new TagId(row.longOf("tag_id")));
    }

    private static List<QuestionRow> page(Query query, long before, int limit) {
        return query.bind("before", before).bind("limit", limit).list(QuestionRepository::row);
    }

    private static String select(String rest) {
        return "select " + QuestionRepository.COLUMNS + rest;
    }
}
