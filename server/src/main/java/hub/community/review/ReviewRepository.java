package hub.community.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.community.question.Answer;
import hub.community.question.AnswerId;
import hub.community.question.QuestionId;
import hub.community.review.ReviewAnswer.Doubt;
import hub.community.review.ReviewAnswer.DueReview;
import hub.community.review.ReviewAnswer.PastReview;
import hub.community.topic.CategoryId;
import hub.kernel.db.Query;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL of reviews.
final class ReviewRepository {

    private static final String FROM = """
            from community_answer a
            join community_question q on q.id = a.question_id
            join community_category c on c.id = q.category_id
            """;

    /// The day an answer is to be looked at: its own, or for what was taken over from elsewhere the usual time after it
    /// became official.
    private static final String DAY = """
            coalesce(a.review_on, date(coalesce(a.checked_at, a.official_at, a.accepted_at) / 1000, 'unixepoch',
                '+9 hours', '+' || :months || ' months'))
            """;

    /// What should be looked at: what others rely on once its day has come, and whatever is doubted.
    private static final String DUE = """
            where q.shown = 'SHOWN' and q.state <> 'DUPLICATE'
                and (a.health = 'DOUBTED' or (a.health = 'FRESH'
                    and (a.accepted_at is not null or a.official_at is not null) and
            """ + DAY + """
                    <= :today))
                and (:all = 1 or a.author_id = :me or a.official_unit in (:units)
                    or coalesce(q.concerned_id, c.unit_id) in (:units))
            """;

    /// In the order of the list, comparable as text.
    private static final String KEY = "(case a.health when 'DOUBTED' then '0' else '1' ||" + DAY + """
            end) || '.' || printf('%018d', a.id)
            """;

    Optional<Reviewable> find(Sql sql, AnswerId answer) {
        return sql.query("""
                select a.id, a.question_id, q.category_id, a.author_id, a.official_unit, a.at, a.edited_at, a.checked_at,
                    a.review_on, a.health, coalesce(q.concerned_id, c.unit_id) as in_charge,
                    (select max(r.at) from community_review r where r.answer_id = a.id and r.open = 1) as doubted_at
                """ + FROM + "where a.id = :id")
                .bind("id", answer.value())
                .first(row -> new Reviewable(
                        answer, new QuestionId(row.longOf("question_id")), new CategoryId(row.longOf("category_id")),
                        new PersonId(row.longOf("author_id")), unit(row, "official_unit"), unit(row, "in_charge"),
                        row.instant("at"), row.instantOrNull("edited_at"), row.instantOrNull("checked_at"),
                        row.dateOrNull("review_on"), health(row), row.instantOrNull("doubted_at")));
    }

    int due(Sql sql, LocalDate today, Mine mine) {
        return due(sql.query("select count(*) as n " + FROM + DUE), today, mine).one(row -> row.intOf("n"));
    }

    /// Those after a key, the first ones.
    List<Keyed> due(Sql sql, LocalDate today, Mine mine, String after, int limit) {
        var rows = due(sql.query("select " + KEY + """
                as sort_key, a.id, a.question_id, q.title, substr(a.text, 1, 160) as line, a.author_id, a.by_asker,
                    a.official_unit, a.accepted_at, a.health, a.checked_at,
                """ + DAY + " as review_on " + FROM + DUE + "and sort_key > :after order by sort_key limit :limit"),
                today, mine)
                .bind("after", after)
                .bind("limit", limit)
                .list(ReviewRepository::keyed);
        var doubts = doubts(sql, rows.stream().map(row -> row.review().answer().value()).toList());
        return rows.stream().map(row -> row.with(doubts.getOrDefault(row.review().answer().value(), List.of())))
                .toList();
    }

    private static Query due(Query query, LocalDate today, Mine mine) {
        return query.bind("today", today)
                .bind("months", mine.months())
                .bind("all", mine.all())
                .bind("me", mine.person())
                .bind("units", mine.units());
    }

    private static Map<Long, List<Doubt>> doubts(Sql sql, Collection<Long> answers) {
        var doubts = new HashMap<Long, List<Doubt>>();
        if (!answers.isEmpty()) {
            sql.query("""
                    select answer_id, by_id, at, note from community_review
                    where answer_id in (:answers) and open = 1 order by id desc
                    """)
                    .bind("answers", answers)
                    .each(row -> doubts.computeIfAbsent(row.longOf("answer_id"), _ -> new ArrayList<>())
                            .add(new Doubt(new PersonId(row.longOf("by_id")), row.instant("at"), row.text("note"))));
        }
        return doubts;
    }

    /// Whether it is new: a person doubts an answer once until somebody has looked.
    boolean doubt(Sql sql, AnswerId answer, PersonId by, String note, Instant now) {
        return sql.update("""
                insert into community_review (answer_id, verdict, by_id, at, note, open)
                values (:answer, 'DOUBT', :by, :now, :note, 1)
                on conflict do nothing
                """)
                .bind("answer", answer.value())
                .bind("by", by)
                .bind("now", now)
                .bind("note", note)
                .run() > 0;
    }

    void insert(Sql sql, AnswerId answer, Verdict verdict, PersonId by, String note, Instant now) {
        sql.update("update community_review set open = 0 where answer_id = :answer and open = 1")
                .bind("answer", answer.value())
                .run();
        sql.update("""
                insert into community_review (answer_id, verdict, by_id, at, note)
                values (:answer, :verdict, :by, :now, :note)
                """)
                .bind("answer", answer.value())
                .bind("verdict", verdict)
                .bind("by", by)
                .bind("now", now)
                .bind("note", note)
                .run();
    }

    List<PastReview> history(Sql sql, AnswerId answer) {
        return sql.query("""
                select verdict, by_id, at, note from community_review where answer_id = :answer
                order by id desc limit 100
                """)
                .bind("answer", answer.value())
                .list(row -> new PastReview(Verdict.valueOf(row.text("verdict")), new PersonId(row.longOf("by_id")),
                        row.instant("at"), row.text("note")));
    }

    /// Whose list it is.
    ///
    /// @param all whether everything is in it, as for moderators
    /// @param units the person belongs to, directly or not
    /// @param months after which answers are usually looked at
    record Mine(PersonId person, Collection<UnitId> units, boolean all, int months) {}

    /// A review with its place in the list.
    record Keyed(String key, DueReview review) {

        Keyed with(List<Doubt> doubts) {
            return new Keyed(key, new DueReview(
                    review.answer(), review.question(), review.title(), review.line(), review.author(), review.unit(),
                    review.accepted(), review.health(), review.checked(), review.due(), doubts));
        }
    }

    private static Keyed keyed(Row row) {
        return new Keyed(row.text("sort_key"), new DueReview(
                new AnswerId(row.longOf("id")), new QuestionId(row.longOf("question_id")), row.text("title"),
                row.text("line"), row.bool("by_asker") ? null : new PersonId(row.longOf("author_id")),
                unit(row, "official_unit"), row.longOrNull("accepted_at") != null, health(row),
                row.instantOrNull("checked_at"), row.dateOrNull("review_on"), List.of()));
    }

    private static Answer.Health health(Row row) {
        return Answer.Health.valueOf(row.text("health"));
    }

    private static @Nullable UnitId unit(Row row, String column) {
        var id = row.longOrNull(column);
        return id == null ? null : new UnitId(id);
    }
}
