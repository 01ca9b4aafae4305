package hub.community.topic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Api;
import hub.kernel.wire.Refused;

/// Categories and tags, put together; and what the rest of the community asks of them.
public final class Topics {

    /// The tables of categories and tags.
    public static final Migration MIGRATION = Migration.of("hub/community/topic/migration/V20261120_41__topic.sql");

    private final TopicRepository topics = new TopicRepository();
    private final TopicService service;

    /// Registers the routes of categories and tags.
    public Topics(EventLog log, Database db, Api api, Readers readers) {
        service = new TopicService(log, db, topics);
        new TopicRoutes(service, readers).register(api);
    }

    /// Has `listener` take part in every merge of tags.
    public void onMerge(TagMerges listener) {
        service.onMerge(listener);
    }

    /// One category, closed ones too; empty if there is none.
    public Optional<Category> category(Sql sql, CategoryId id) {
        return topics.category(sql, id);
    }

    /// The category a new question goes into.
    ///
    /// @param named null: the usual one
    /// @throws Refused `not_found`, or `topic.category_closed`
    public Category forNew(Sql sql, @Nullable CategoryId named) {
        var category = (named == null ? topics.usual(sql) : topics.category(sql, named))
                .orElseThrow(Refused::notFound);
        if (category.closed()) {
            throw new Refused(TopicError.CATEGORY_CLOSED);
        }
        return category;
    }

    /// These tags as they are in use, each once: a merged one stands for the one it was merged into.
    ///
    /// @throws Refused `not_found` if there is no such tag
    public List<TagId> inUse(Sql sql, Collection<TagId> tags) {
        var wanted = tags.stream().distinct().toList();
        var found = wanted.isEmpty() ? List.<Tag>of() : topics.tags(sql, wanted);
        if (found.size() < wanted.size()) {
            throw Refused.notFound();
        }
        return found.stream().map(tag -> tag.into() == null ? tag.id() : tag.into()).distinct().toList();
    }

    /// All tags, merged ones too.
    public List<Tag> tags(Sql sql) {
        return topics.tags(sql);
    }

    /// All categories in their order.
    public List<Category> categories(Sql sql) {
        return topics.categories(sql);
    }

    /// The tag that a word names or that has it as a synonym; made if there is none, as an import does.
    ///
    /// @throws Refused `request.invalid` for a word that cannot be a tag, `topic.too_many`
    public TagId named(Tx tx, String word) {
        var wish = new TopicCommand.NewTag(word, null);
        return topics.byWord(tx.sql(), Folded.of(word)).orElseGet(() -> service.make(tx, wish).id());
    }
}
