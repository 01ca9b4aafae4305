package hub.community.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.community.figure.FigureRows.Act;
import hub.community.figure.FigureRows.Answered;
import hub.community.figure.FigureRows.Asked;
import hub.community.figure.FigureRows.Outcome;
import hub.community.figure.FigureRows.Shown;
import hub.community.figure.FigureRows.Tagged;
import hub.community.topic.TagId;
import hub.kernel.db.Query;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;

/// The SQL of figures: five queries, however long the period. What was imported was asked by nobody and is not counted.
final class FigureRepository {

    /// What everybody can read of the questions asked in the period.
    private static final String ASKED = """
            q.shown = 'SHOWN' and q.asked_at >= :from and q.asked_at < :until
                and q.id not in (select question_id from community_faq_entry)
            """;

    /// @param from the first moment, `until` the first no more
    FigureRows rows(Sql sql, Instant from, Instant until) {
        return new FigureRows(asked(sql, from, until), answers(sql, from, until), tags(sql, from, until),
                acts(sql, from, until), shown(sql, from, until));
    }

    private static List<Asked> asked(Sql sql, Instant from, Instant until) {
        return period(sql.query("""
                select q.id, q.asked_at, q.solved_at, q.section_id, q.state, coalesce(q.concerned_id, c.unit_id) as unit_id,
                    (select min(a.at) from community_answer a
                     where a.question_id = q.id and a.author_id <> q.asker_id) as answered_at
                from community_question q join community_category c on c.id = q.category_id
                where
                """ + ASKED), from, until)
                .list(row -> new Asked(
                        row.longOf("id"), row.instant("asked_at"), row.instantOrNull("answered_at"),
                        row.instantOrNull("solved_at"), unit(row, "section_id"), unit(row, "unit_id"),
                        row.text("state").equals("DUPLICATE")));
    }

    private static List<Answered> answers(Sql sql, Instant from, Instant until) {
        return period(sql.query("""
                select a.question_id, a.section_id
                from community_answer a join community_question q on q.id = a.question_id
                where a.by_asker = 0 and
                """ + ASKED), from, until)
                .list(row -> new Answered(row.longOf("question_id"), unit(row, "section_id")));
    }

    private static List<Tagged> tags(Sql sql, Instant from, Instant until) {
        return period(sql.query("""
                select t.question_id, t.tag_id
                from community_question_tag t join community_question q on q.id = t.question_id
                where
                """ + ASKED), from, until)
                .list(row -> new Tagged(row.longOf("question_id"), new TagId(row.longOf("tag_id"))));
    }

    private static Map<Act, Set<PersonId>> acts(Sql sql, Instant from, Instant until) {
        var acts = new EnumMap<Act, Set<PersonId>>(Act.class);
        period(sql.query("""
                select distinct 'ASKED' as act, asker_id as person_id from community_question
                where anonymous = 0 and shown = 'SHOWN' and asked_at >= :from and asked_at < :until
                    and id not in (select question_id from community_faq_entry)
                union all
                select distinct 'ANSWERED', author_id from community_answer
                where by_asker = 0 and at >= :from and at < :until
                    and id not in (select answer_id from community_faq_entry)
                union all
                select distinct 'COMMENTED', author_id from community_comment
                where by_asker = 0 and at >= :from and at < :until
                union all
                select distinct act, person_id from community_joined where day >= :first and day < :after
                """), from, until)
                .bind("first", HubTime.dayOf(from))
                .bind("after", HubTime.dayOf(until))
                .each(row -> acts.computeIfAbsent(Act.valueOf(row.text("act")), _ -> new HashSet<>())
                        .add(new PersonId(row.longOf("person_id"))));
        return acts;
    }

    private static List<Shown> shown(Sql sql, Instant from, Instant until) {
        return period(sql.query("""
                select section_id, outcome from community_search where at >= :from and at < :until and shown > 0
                """), from, until)
                .list(row -> new Shown(unit(row, "section_id"), switch (row.text("outcome")) {
                    case "SOLVED" -> Outcome.SOLVED;
                    case "ASKED" -> Outcome.ASKED;
                    default -> Outcome.LEFT;
                }));
    }

    void joined(Sql sql, LocalDate day, Act act, PersonId person) {
        sql.update("""
                insert into community_joined (day, act, person_id) values (:day, :act, :person) on conflict do nothing
                """)
                .bind("day", day)
                .bind("act", act)
                .bind("person", person)
                .run();
    }

    Map<TagId, String> tagNames(Sql sql) {
        var names = new HashMap<TagId, String>();
        sql.query("select id, name from community_tag")
                .each(row -> names.put(new TagId(row.longOf("id")), row.text("name")));
        return names;
    }

    private static Query period(Query query, Instant from, Instant until) {
        return query.bind("from", from).bind("until", until);
    }

    private static @Nullable UnitId unit(Row row, String column) {
        var id = row.longOrNull(column);
        return id == null ? null : new UnitId(id);
    }
}
