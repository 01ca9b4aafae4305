package hub.community.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionId;
import hub.community.topic.TagId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL of what waits for an answer, and of who was told of it.
final class DigestRepository {

    private static final String UNANSWERED = """
            q.shown = 'SHOWN' and q.state = 'OPEN' and q.locked_at is null and q.moved_at >= :since
            """;

    /// Whoever watches a topic of an unanswered question asked, or touched again, since, or has answered in it; never who
    /// asked, nor who was told of the question lately.
    List<Candidate> byTopic(Sql sql, Instant since, LocalDate lately) {
        return sql.query("""
                with waiting as materialized (
                    select q.id, q.asker_id, q.asked_at, q.moved_at, t.tag_id
                    from community_question q join community_question_tag t on t.question_id = q.id
                    where
                """ + UNANSWERED + """
                ), interest as materialized (
                    select person_id, id as tag_id, at, 100 as weight from community_watch
                    where kind = 'TAG' and watching = 1 and id in (select tag_id from waiting)
                    union all
                    select a.author_id, t.tag_id, min(a.at), min(count(*), 40)
                    from community_question_tag t
                    join community_answer a on a.question_id = t.question_id and a.by_asker = 0
                    join community_question q on q.id = t.question_id and q.shown = 'SHOWN'
                    where t.tag_id in (select tag_id from waiting)
                    group by a.author_id, t.tag_id
                )
                select i.person_id, q.id, q.tag_id, q.asked_at, max(q.moved_at, min(i.at)) as since,
                    max(i.weight) as weight
                from waiting q join interest i on i.tag_id = q.tag_id and i.person_id <> q.asker_id
                where not exists (
                        select 1 from community_watch w
                        where w.person_id = i.person_id and w.kind = 'TAG' and w.id = q.tag_id and w.watching = 0)
                    and not exists (
                        select 1 from community_waiting w
                        where w.question_id = q.id and w.person_id = i.person_id and w.day > :lately)
                group by i.person_id, q.id, q.tag_id
                """)
                .bind("since", since)
                .bind("lately", lately)
                .list(row -> new Candidate(
                        new PersonId(row.longOf("person_id")), new QuestionId(row.longOf("id")),
                        new TagId(row.longOf("tag_id")), null, row.instant("asked_at"), row.instant("since"),
                        row.intOf("weight")));
    }

    /// Unanswered questions asked, or touched again, since that a unit is in charge of.
    List<OfUnit> byUnit(Sql sql, Instant since) {
        return sql.query("""
                select q.id, q.asker_id, q.asked_at, q.moved_at, coalesce(q.concerned_id, c.unit_id) as unit_id
                from community_question q join community_category c on c.id = q.category_id
                where coalesce(q.concerned_id, c.unit_id) is not null and
                """ + UNANSWERED)
                .bind("since", since)
                .list(row -> new OfUnit(
                        new QuestionId(row.longOf("id")), new UnitId(row.longOf("unit_id")),
                        new PersonId(row.longOf("asker_id")), row.instant("asked_at"),
                        row.instant("moved_at")));
    }

    /// A question and the unit in charge of it.
    record OfUnit(QuestionId question, UnitId unit, PersonId asker, Instant asked, Instant moved) {}

    /// Who was told of which question after a day.
    List<Told> toldAfter(Sql sql, LocalDate day) {
        return sql.query("select question_id, person_id, day from community_waiting where day > :day")
                .bind("day", day)
                .list(row -> new Told(new QuestionId(row.longOf("question_id")),
                        new PersonId(row.longOf("person_id")), row.date("day")));
    }

    record Told(QuestionId question, PersonId person, LocalDate day) {}

    /// The last day that is settled for each person, from `first` on.
    Map<PersonId, LocalDate> settled(Sql sql, LocalDate first) {
        var days = new HashMap<PersonId, LocalDate>();
        sql.query("select person_id, day from community_digest where day >= :first")
                .bind("first", first)
                .each(row -> days.put(new PersonId(row.longOf("person_id")), row.date("day")));
        return days;
    }

    void settle(Sql sql, PersonId person, LocalDate day) {
        sql.update("""
                insert into community_digest (person_id, day) values (:person, :day)
                on conflict (person_id) do update set day = :day
                """)
                .bind("person", person)
                .bind("day", day)
                .run();
    }

    void insert(Sql sql, PersonId person, LocalDate day, long notice, List<DigestPart> parts) {
        int place = 0;
        for (var part : parts) {
            for (var question : part.questions()) {
                insert(sql, person, day, notice, place++, part, question);
            }
        }
    }

    private static void insert(
            Sql sql, PersonId person, LocalDate day, long notice, int place, DigestPart part, QuestionId question) {
        sql.update("""
                insert into community_waiting (question_id, person_id, day, notice_id, place, tag_id, unit_id)
                values (:question, :person, :day, :notice, :place, :tag, :unit)
                """)
                .bind("question", question.value())
                .bind("person", person)
                .bind("day", day)
                .bind("notice", notice)
                .bind("place", place)
                .bind("tag", part.tag() == null ? null : part.tag().value())
                .bind("unit", part.unit())
                .run();
    }

    /// What these notices told.
    Map<Long, List<DigestPart>> parts(Sql sql, Collection<Long> digests) {
        var parts = new HashMap<Long, Map<DigestPart, List<QuestionId>>>();
        if (!digests.isEmpty()) {
            sql.query("""
                    select notice_id, tag_id, unit_id, question_id from community_waiting
                    where notice_id in (:digests) order by notice_id, place
                    """)
                    .bind("digests", digests)
                    .each(row -> parts.computeIfAbsent(row.longOf("notice_id"), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(topic(row), _ -> new ArrayList<>())
                            .add(new QuestionId(row.longOf("question_id"))));
        }
        var lists = new HashMap<Long, List<DigestPart>>();
        parts.forEach((notice, some) -> lists.put(notice, some.entrySet().stream()
                .map(part -> new DigestPart(part.getKey().tag(), part.getKey().unit(), part.getValue()))
                .toList()));
        return lists;
    }

    /// Has no digest tell of a question any more; those that tell of nothing else.
    List<NoticeRepository.Held> forget(Sql sql, QuestionId question) {
        var held = sql.query("select notice_id, person_id from community_waiting where question_id = :question")
                .bind("question", question.value())
                .list(row -> new NoticeRepository.Held(row.longOf("notice_id"),
                        new PersonId(row.longOf("person_id"))));
        sql.update("delete from community_waiting where question_id = :question")
                .bind("question", question.value())
                .run();
        var full = parts(sql, held.stream().map(NoticeRepository.Held::id).toList()).keySet();
        return held.stream().filter(digest -> !full.contains(digest.id())).toList();
    }

    void moveTag(Sql sql, TagId from, TagId into) {
        sql.update("update community_waiting set tag_id = :into where tag_id = :from")
                .bind("from", from.value())
                .bind("into", into.value())
                .run();
    }

    void forgetBefore(Sql sql, LocalDate day) {
        sql.update("delete from community_waiting where day < :day").bind("day", day).run();
    }

    private static DigestPart topic(Row row) {
        return new DigestPart(tag(row.longOrNull("tag_id")), unit(row.longOrNull("unit_id")), List.of());
    }

    private static @Nullable TagId tag(@Nullable Long id) {
        return id == null ? null : new TagId(id);
    }

    private static @Nullable UnitId unit(@Nullable Long id) {
        return id == null ? null : new UnitId(id);
    }
}
