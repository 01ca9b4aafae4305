package hub.community.faq;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.community.faq.CollectionAnswer.Collection;
import hub.community.question.AnswerId;
import hub.community.question.QuestionId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Json;

/// The SQL of collections.
final class CollectionRepository {

    private static final String COLLECTION = """
            select id, unit_id, title, about,
                   (select json_group_array(question_id) from (
                       select question_id from community_collection_question
                       where collection_id = id order by place)) as questions
            from community_collection
            """;

    /// @param unit null: of all units
    List<Collection> all(Sql sql, @Nullable UnitId unit) {
        return sql.query(COLLECTION + "where :unit is null or unit_id = :unit order by title, id")
                .bind("unit", unit)
                .list(CollectionRepository::collection);
    }

    Optional<Collection> find(Sql sql, CollectionId id) {
        return sql.query(COLLECTION + "where id = :id").bind("id", id.value()).first(CollectionRepository::collection);
    }

    private static Collection collection(Row row) {
        var questions = Stream.of(Json.read(row.text("questions"), Long[].class)).map(QuestionId::new).toList();
        return new Collection(new CollectionId(row.longOf("id")), new UnitId(row.longOf("unit_id")), row.text("title"),
                row.textOrNull("about"), questions, false);
    }

    int count(Sql sql) {
        return sql.query("select count(*) as n from community_collection").one(row -> row.intOf("n"));
    }

    CollectionId insert(Sql sql, CollectionCommand.NewCollection wish, Instant now) {
        return new CollectionId(sql.update("""
                insert into community_collection (unit_id, title, about, changed_at)
                values (:unit, :title, nullif(:about, ''), :now) returning id
                """)
                .bind("unit", wish.unit())
                .bind("title", wish.title())
                .bind("about", wish.about())
                .bind("now", now)
                .key());
    }

    void update(Sql sql, CollectionId id, CollectionCommand.ChangeCollection wish, Instant now) {
        sql.update("""
                update community_collection
                set title = coalesce(:title, title), about = nullif(coalesce(:about, about), ''), changed_at = :now
                where id = :id
                """)
                .bind("title", wish.title())
                .bind("about", wish.about())
                .bind("now", now)
                .bind("id", id.value())
                .run();
    }

    void setQuestions(Sql sql, CollectionId id, List<QuestionId> questions) {
        clear(sql, id);
        sql.update("""
                insert into community_collection_question (collection_id, place, question_id)
                select :id, key, value from json_each(:questions)
                """)
                .bind("id", id.value())
                .bind("questions", Json.text(questions.stream().map(QuestionId::value).toList()))
                .run();
    }

    private static void clear(Sql sql, CollectionId id) {
        sql.update("delete from community_collection_question where collection_id = :id").bind("id", id.value()).run();
    }

    void delete(Sql sql, CollectionId id) {
        clear(sql, id);
        sql.update("delete from community_collection where id = :id").bind("id", id.value()).run();
    }

    /// The best answer of a question.
    record Best(AnswerId id, String text) {}

    /// The best answers of these questions: official ones first, then accepted ones, then the most useful.
    Map<QuestionId, Best> best(Sql sql, List<QuestionId> questions) {
        var best = new HashMap<QuestionId, Best>();
        sql.query("""
                select question_id, id, text from community_answer
                where question_id in (select value from json_each(:questions))
                order by official_unit is not null desc, accepted_at is not null desc, useful desc, id
                """)
                .bind("questions", Json.text(questions.stream().map(QuestionId::value).toList()))
                .each(row -> best.putIfAbsent(new QuestionId(row.longOf("question_id")),
                        new Best(new AnswerId(row.longOf("id")), row.text("text"))));
        return best;
    }
}
