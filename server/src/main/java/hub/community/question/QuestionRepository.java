package hub.community.question;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Json;

/// The SQL of questions themselves.
final class QuestionRepository {

    static final String COLUMNS = """
            question.id, question.asker_id, question.anonymous, question.section_id, question.category_id,
            question.concerned_id, question.title, question.text, question.excerpt, question.version, question.asked_at,
            question.edited_at, question.moved_at, question.solved_at, question.state, question.shown,
            question.canonical_id, question.locked_at, question.answers, question.official, question.useful,
            question.seen, question.room_id, question.room_n, question.room_title,
            (select json_group_array(tag_id) from (
                select tag_id from community_question_tag where question_id = question.id order by tag_id)) as tags
            """;

    static final String BY_IDS = "select " + COLUMNS + "from community_question question where question.id in (:ids)";

    static final String ALL = "select " + COLUMNS + """
            from community_question question
            where question.id > :after and question.shown = 'SHOWN' and question.state <> 'DUPLICATE'
            order by question.id limit :limit
            """;

    Optional<QuestionRow> find(Sql sql, QuestionId id) {
        return some(sql, List.of(id)).stream().findFirst();
    }

    /// Those of these that exist, in any order.
    List<QuestionRow> some(Sql sql, Collection<QuestionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.query(BY_IDS)
                        .bind("ids", ids.stream().map(QuestionId::value).toList())
                        .list(QuestionRepository::row);
    }

    /// Those everybody sees and that stand for themselves, by id.
    List<QuestionRow> all(Sql sql, long after, int limit) {
        return sql.query(ALL).bind("after", after).bind("limit", limit).list(QuestionRepository::row);
    }

    long count(Sql sql) {
        return sql.query("""
                select count(*) as questions from community_question where shown = 'SHOWN' and state <> 'DUPLICATE'
                """).one(row -> row.longOf("questions"));
    }

    QuestionId insert(Sql sql, NewQuestion fresh) {
        var from = fresh.from();
        return new QuestionId(sql.update("""
                insert into community_question (asker_id, anonymous, section_id, category_id, concerned_id, title, text,
                    excerpt, asked_at, moved_at, shown, room_id, room_n, room_title)
                values (:asker, :anonymous, :section, :category, :concerned, :title, :text, :excerpt, :at, :at, :shown,
                    :room, :n, :roomTitle)
                returning id
                """)
                .bind("asker", fresh.asker())
                .bind("anonymous", fresh.anonymous())
                .bind("section", fresh.section())
                .bind("category", fresh.category().value())
                .bind("concerned", fresh.concerned())
                .bind("title", Words.title(fresh.text()))
                .bind("text", fresh.text())
                .bind("excerpt", Words.excerpt(fresh.text()))
                .bind("at", fresh.at())
                .bind("shown", fresh.shown())
                .bind("room", from == null ? null : from.room())
                .bind("n", from == null ? null : from.n())
                .bind("roomTitle", fresh.room())
                .key());
    }

    /// A question about to be stored.
    record NewQuestion(
            PersonId asker, boolean anonymous, @Nullable UnitId section, CategoryId category,
            @Nullable UnitId concerned, String text, Instant at, Shown shown, @Nullable ChatPlace from,
            @Nullable String room) {}

    void say(Sql sql, QuestionId id, String text, Instant now) {
        sql.update("""
                update community_question set text = :text, title = :title, excerpt = :excerpt, version = version + 1,
                    edited_at = :now, moved_at = :now
                where id = :id
                """)
                .bind("text", text)
                .bind("title", Words.title(text))
                .bind("excerpt", Words.excerpt(text))
                .bind("now", now)
                .bind("id", id.value())
                .run();
    }

    void file(Sql sql, QuestionId id, CategoryId category, @Nullable UnitId concerned) {
        sql.update("update community_question set category_id = :category, concerned_id = :concerned where id = :id")
                .bind("category", category.value())
                .bind("concerned", concerned)
                .bind("id", id.value())
                .run();
    }

    void tag(Sql sql, QuestionId id, List<TagId> tags) {
        sql.update("delete from community_question_tag where question_id = :id").bind("id", id.value()).run();
        sql.update("""
                insert into community_question_tag (question_id, tag_id) select :id, value from json_each(:tags)
                """)
                .bind("id", id.value())
                .bind("tags", Json.text(tags))
                .run();
    }

    void mergeTag(Sql sql, TagId from, TagId into) {
        List.of("update or ignore community_question_tag set tag_id = :into where tag_id = :from",
                "delete from community_question_tag where tag_id = :from and :into > 0")
                .forEach(each -> sql.update(each).bind("into", into.value()).bind("from", from.value()).run());
    }

    /// Counts the answers of a question anew and says what it has come to by them.
    void recount(Sql sql, QuestionId id, Instant now) {
        sql.update("""
                update community_question set
                    answers = counted.answers, official = counted.official, solved_at = counted.solved,
                    moved_at = :now,
                    state = case when canonical_id is not null then 'DUPLICATE' when counted.solved is not null
                        then 'SOLVED' when counted.good > 0 then 'ANSWERED' else 'OPEN' end
                from (
                    select count(*) as answers, sum(health <> 'OBSOLETE') as good, count(official_at) as official,
                           min(case when health = 'OBSOLETE' then null else
                               min(coalesce(accepted_at, official_at), coalesce(official_at, accepted_at)) end) as solved
                    from community_answer where question_id = :id) counted
                where community_question.id = :id
                """)
                .bind("now", now)
                .bind("id", id.value())
                .run();
    }

    /// Has another question stand for this one and for all it stood for; null: none.
    void join(Sql sql, QuestionId id, @Nullable QuestionId canonical) {
        sql.update("""
                update community_question set
                    canonical_id = :canonical, state = case when :canonical is null then 'OPEN' else 'DUPLICATE' end
                where id = :id or (:canonical is not null and canonical_id = :id)
                """)
                .bind("canonical", canonical == null ? null : canonical.value())
                .bind("id", id.value())
                .run();
    }

    void lock(Sql sql, QuestionId id, @Nullable Instant at) {
        sql.update("update community_question set locked_at = :at where id = :id")
                .bind("at", at)
                .bind("id", id.value())
                .run();
    }

    void show(Sql sql, QuestionId id, Shown shown, Instant now) {
        sql.update("update community_question set shown = :shown, moved_at = :now where id = :id")
                .bind("shown", shown)
                .bind("now", now)
                .bind("id", id.value())
                .run();
    }

    /// Questions for which each of these stands, the newest first.
    List<JoinedRow> joined(Sql sql, Collection<QuestionId> canonicals) {
        return sql.query("""
                select id, title, canonical_id from community_question
                where canonical_id in (:ids) and canonical_id is not null and shown = 'SHOWN' order by id desc
                """)
                .bind("ids", canonicals.stream().map(QuestionId::value).toList())
                .list(row -> new JoinedRow(new QuestionId(row.longOf("canonical_id")), new QuestionHead.Merged(
                        new QuestionId(row.longOf("id")), row.text("title"))));
    }

    record JoinedRow(QuestionId canonical, QuestionHead.Merged merged) {}

    /// The questions of the queue: those that wait, oldest first, and those hidden, newest first.
    List<QuestionRow> queue(Sql sql, Shown shown, int limit) {
        return sql.query("select " + COLUMNS + """
                from community_question question
                where question.shown = :shown and question.shown <> 'SHOWN'
                order by question.moved_at limit :limit
                """)
                .bind("shown", shown)
                .bind("limit", limit)
                .list(QuestionRepository::row);
    }

    static QuestionRow row(Row row) {
        var room = row.longOrNull("room_id");
        return new QuestionRow(
                new QuestionId(row.longOf("id")), new PersonId(row.longOf("asker_id")), row.bool("anonymous"),
                unit(row, "section_id"), new CategoryId(row.longOf("category_id")), unit(row, "concerned_id"),
                row.text("title"), row.text("text"), row.text("excerpt"), row.intOf("version"),
                row.instant("asked_at"), row.instantOrNull("edited_at"), row.instant("moved_at"),
                row.instantOrNull("solved_at"), QuestionState.valueOf(row.text("state")),
                Shown.valueOf(row.text("shown")), canonical(row), row.longOrNull("locked_at") != null,
                row.intOf("answers"), row.intOf("official"), row.intOf("useful"), row.intOf("seen"),
                room == null ? null : new ChatPlace(room, row.longOf("room_n")), row.textOrNull("room_title"),
                tags(row.text("tags")));
    }

    static @Nullable UnitId unit(Row row, String column) {
        var id = row.longOrNull(column);
        return id == null ? null : new UnitId(id);
    }

    private static @Nullable QuestionId canonical(Row row) {
        var id = row.longOrNull("canonical_id");
        return id == null ? null : new QuestionId(id);
    }

    static List<TagId> tags(String json) {
        return Arrays.stream(Json.read(json, long[].class)).mapToObj(TagId::new).toList();
    }
}
