package hub.community.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import hub.community.topic.TopicCommand.ChangeCategory;
import hub.community.topic.TopicCommand.NewCategory;
import hub.community.topic.TopicCommand.NewTag;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.wire.Refused;

/// What moderators do to categories and tags.
final class TopicService {

    private static final int MAX_CATEGORIES = 100;
    private static final int MAX_TAGS = 2_000;

    private final EventLog log;
    private final Database db;
    private final TopicRepository topics;
    private final List<TagMerges> merges = new CopyOnWriteArrayList<>();

    TopicService(EventLog log, Database db, TopicRepository topics) {
        this.log = log;
        this.db = db;
        this.topics = topics;
    }

    void onMerge(TagMerges listener) {
        merges.add(listener);
    }

    TopicList all() {
        return db.read(sql -> new TopicList(EventLog.positionOf(sql), topics.categories(sql), topics.tags(sql)));
    }

    Category open(NewCategory wish) {
        return log.write(tx -> {
            requireRoom(topics.categories(tx.sql()).size(), MAX_CATEGORIES);
            return tell(tx, category(tx.sql(), topics.insert(tx.sql(), wish.name(), wish.rule())));
        });
    }

    Category change(CategoryId id, ChangeCategory wish) {
        return log.write(tx -> {
            var before = category(tx.sql(), id);
            var after = new Category(id,
                    Objects.requireNonNullElse(wish.name(), before.name()),
                    Objects.requireNonNullElse(wish.rule(), before.rule()),
                    Objects.requireNonNullElse(wish.sort(), before.sort()),
                    Objects.requireNonNullElse(wish.closed(), before.closed()));
            if (after.closed() && !before.closed() && topics.openCategories(tx.sql()) == 1) {
                throw new Refused(TopicError.LAST_CATEGORY);
            }
            if (!after.equals(before)) {
                topics.update(tx.sql(), after);
                tell(tx, after);
            }
            return after;
        });
    }

    Tag make(NewTag wish) {
        return log.write(tx -> make(tx, wish));
    }

    Tag make(Tx tx, NewTag wish) {
        requireRoom(topics.countTags(tx.sql()), MAX_TAGS);
        var words = words(wish.name(), wish.synonyms() == null ? List.of() : wish.synonyms());
        requireFree(tx.sql(), words, new TagId(0));
        var tag = topics.insertTag(tx.sql(), wish.name());
        return write(tx, tag, words);
    }

    Tag rename(TagId id, String name) {
        return log.write(tx -> {
            var before = inUse(tx.sql(), id);
            var words = words(name, words(before.name(), before.synonyms()));
            requireFree(tx.sql(), words, id);
            topics.rename(tx.sql(), id, name);
            return write(tx, id, words);
        });
    }

    Tag setSynonyms(TagId id, List<String> synonyms) {
        return log.write(tx -> {
            var words = words(inUse(tx.sql(), id).name(), synonyms);
            requireFree(tx.sql(), words, id);
            return write(tx, id, words);
        });
    }

    Tag merge(TagId from, TagId into) {
        return log.write(tx -> {
            if (from.equals(into)) {
                throw new Refused(TopicError.SAME_TAG);
            }
            inUse(tx.sql(), from);
            inUse(tx.sql(), into);
            topics.merge(tx.sql(), from, into);
            merges.forEach(each -> each.merged(tx, from, into));
            tx.emit(new TopicEvent.Changed(List.of(), changed(tx.sql(), into)));
            tx.emit(new TopicEvent.TagMerged(from, into));
            return inUse(tx.sql(), into);
        });
    }

    private List<Tag> changed(Sql sql, TagId into) {
        var ids = new ArrayList<>(topics.mergedInto(sql, into));
        ids.add(into);
        return topics.tags(sql, ids);
    }

    private Category category(Sql sql, CategoryId id) {
        return topics.category(sql, id).orElseThrow(Refused::notFound);
    }

    private static Category tell(Tx tx, Category category) {
        tx.emit(new TopicEvent.Changed(List.of(category), List.of()));
        return category;
    }

    private Tag write(Tx tx, TagId id, List<String> words) {
        topics.dropWords(tx.sql(), id);
        words.reversed().forEach(word -> topics.addWord(tx.sql(), id, Folded.of(word), word));
        var tag = inUse(tx.sql(), id);
        tx.emit(new TopicEvent.Changed(List.of(), List.of(tag)));
        return tag;
    }

    private Tag inUse(Sql sql, TagId id) {
        var tag = topics.tags(sql, List.of(id)).stream().findFirst().orElseThrow(Refused::notFound);
        if (tag.into() != null) {
            throw new Refused(TopicError.TAG_MERGED);
        }
        return tag;
    }

    private void requireFree(Sql sql, List<String> words, TagId mine) {
        if (topics.taken(sql, words.stream().map(Folded::of).toList(), mine)) {
            throw new Refused(TopicError.NAME_TAKEN);
        }
    }

    private static List<String> words(String name, List<String> others) {
        return Stream.concat(Stream.of(name), others.stream()).distinct().toList();
    }

    private static void requireRoom(int there, int most) {
        if (there >= most) {
            throw new Refused(TopicError.TOO_MANY);
        }
    }
}
