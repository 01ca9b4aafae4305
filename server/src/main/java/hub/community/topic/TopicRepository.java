package hub.community.topic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.db.Update;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Json;

/// The SQL of categories and tags.
final class TopicRepository {

    private static final String CATEGORY = """
            select id, name, anonymous, moderated, moderators_accept, section_accepts, unit_id, members_official, credits,
                   review_months, sort, closed
            from community_category
            """;

    private static final String TAG = """
            select tag.id, tag.name, tag.into_id,
                   (select json_group_array(word) from (
                       select word from community_tag_word
                       where tag_id = tag.id and word <> tag.name order by word)) as words
            from community_tag tag
            """;

    List<Category> categories(Sql sql) {
        return sql.query(CATEGORY + "order by sort, id").list(TopicRepository::category);
    }

    Optional<Category> category(Sql sql, CategoryId id) {
        return sql.query(CATEGORY + "where id = :id").bind("id", id.value()).first(TopicRepository::category);
    }

    /// The one for questions that name none.
    Optional<Category> usual(Sql sql) {
        return sql.query(CATEGORY + "where closed = 0 order by sort, id limit 1").first(TopicRepository::category);
    }

    int openCategories(Sql sql) {
        return sql.query("select count(*) as open from community_category where closed = 0")
                .one(row -> row.intOf("open"));
    }

    CategoryId insert(Sql sql, String name, CategoryRule rule) {
        return new CategoryId(bind(sql.update("""
                insert into community_category (name, anonymous, moderated, moderators_accept, section_accepts, unit_id,
                    members_official, credits, review_months, sort)
                values (:name, :anonymous, :moderated, :moderatorsAccept, :sectionAccepts, :unit, :membersOfficial,
                    :credits, :reviewMonths, (select coalesce(max(sort), 0) + 10 from community_category))
                returning id
                """), name, rule).key());
    }

    void update(Sql sql, Category category) {
        bind(sql.update("""
                update community_category set name = :name, anonymous = :anonymous, moderated = :moderated,
                    moderators_accept = :moderatorsAccept, section_accepts = :sectionAccepts, unit_id = :unit,
                    members_official = :membersOfficial, credits = :credits, review_months = :reviewMonths, sort = :sort, closed = :closed
                where id = :id
                """), category.name(), category.rule())
                .bind("sort", category.sort())
                .bind("closed", category.closed())
                .bind("id", category.id().value())
                .run();
    }

    private static Update bind(Update update, String name, CategoryRule rule) {
        return update
                .bind("name", name)
                .bind("anonymous", rule.anonymous())
                .bind("moderated", rule.moderated())
                .bind("moderatorsAccept", rule.moderatorsAccept())
                .bind("sectionAccepts", rule.sectionAccepts())
                .bind("unit", rule.unit())
                .bind("membersOfficial", rule.membersOfficial())
                .bind("credits", rule.credits())
                .bind("reviewMonths", rule.reviewMonths());
    }

    List<Tag> tags(Sql sql) {
        return sql.query(TAG + "order by tag.name").list(TopicRepository::tag);
    }

    List<Tag> tags(Sql sql, Collection<TagId> ids) {
        return sql.query(TAG + "where tag.id in (:ids) order by tag.id")
                .bind("ids", ids.stream().map(TagId::value).toList())
                .list(TopicRepository::tag);
    }

    int countTags(Sql sql) {
        return sql.query("select count(*) as tags from community_tag").one(row -> row.intOf("tags"));
    }

    Optional<TagId> byWord(Sql sql, String folded) {
        return sql.query("select tag_id from community_tag_word where folded = :folded")
                .bind("folded", folded)
                .first(row -> new TagId(row.longOf("tag_id")));
    }

    /// Which of these words belong to another tag.
    boolean taken(Sql sql, Collection<String> folded, @Nullable TagId mine) {
        return sql.query("""
                select 1 from community_tag_word where folded in (:folded) and tag_id <> :mine limit 1
                """)
                .bind("folded", folded)
                .bind("mine", mine == null ? 0L : mine.value())
                .first(_ -> true)
                .orElse(false);
    }

    TagId insertTag(Sql sql, String name) {
        return new TagId(sql.update("insert into community_tag (name) values (:name) returning id")
                .bind("name", name)
                .key());
    }

    void rename(Sql sql, TagId tag, String name) {
        sql.update("update community_tag set name = :name where id = :tag")
                .bind("name", name)
                .bind("tag", tag.value())
                .run();
    }

    /// Has a word find a tag; one that does already is written as given.
    void addWord(Sql sql, TagId tag, String folded, String word) {
        sql.update("""
                insert into community_tag_word (folded, tag_id, word) values (:folded, :tag, :word)
                on conflict (folded) do update set word = excluded.word where tag_id = excluded.tag_id
                """)
                .bind("folded", folded)
                .bind("tag", tag.value())
                .bind("word", word)
                .run();
    }

    void dropWords(Sql sql, TagId tag) {
        sql.update("delete from community_tag_word where tag_id = :tag").bind("tag", tag.value()).run();
    }

    void merge(Sql sql, TagId from, TagId into) {
        List.of("update community_tag_word set tag_id = :into where tag_id = :from",
                "update community_tag set into_id = :into where id = :from or into_id = :from")
                .forEach(each -> sql.update(each).bind("into", into.value()).bind("from", from.value()).run());
    }

    /// Those merged into a tag.
    List<TagId> mergedInto(Sql sql, TagId into) {
        return sql.query("select id from community_tag where into_id = :into order by id")
                .bind("into", into.value())
                .list(row -> new TagId(row.longOf("id")));
    }

    private static Category category(Row row) {
        var unit = row.longOrNull("unit_id");
        var months = row.longOrNull("review_months");
        return new Category(new CategoryId(row.longOf("id")), row.text("name"),
                new CategoryRule(row.bool("anonymous"), row.bool("moderated"), row.bool("moderators_accept"),
                        row.bool("section_accepts"), unit == null ? null : new UnitId(unit),
                        row.bool("members_official"), row.bool("credits"), months == null ? null : months.intValue()),
                row.intOf("sort"), row.bool("closed"));
    }

    private static Tag tag(Row row) {
        var into = row.longOrNull("into_id");
        return new Tag(new TagId(row.longOf("id")), row.text("name"),
                List.of(Json.read(row.text("words"), String[].class)),
                into == null ? null : new TagId(into));
    }
}
