package hub.community.faq;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.community.question.Questions;
import hub.community.topic.Category;
import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.community.topic.Topics;
import hub.directory.Directory;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Writes entries some at a time, so that others who write need not wait for all of them.
final class FaqWriter {

    private static final int AT_ONCE = 100;

    private final EventLog log;
    private final Directory directory;
    private final Topics topics;
    private final Questions questions;
    private final FaqRepository entries;

    FaqWriter(EventLog log, Directory directory, Topics topics, Questions questions, FaqRepository entries) {
        this.log = log;
        this.directory = directory;
        this.topics = topics;
        this.questions = questions;
        this.entries = entries;
    }

    /// Does something with all entries, in several transactions.
    void some(List<FaqEntry> all, Each each) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            log.write(tx -> {
                var known = FaqPlan.known(tx.sql(), some, entries);
                some.forEach(entry -> each.take(tx, entry, known));
                return some.size();
            });
        }
    }

    interface Each {
        void take(Tx tx, FaqEntry entry, Map<String, Kept> known);
    }

    /// Adds or changes one entry.
    ///
    /// @param category null: the one its unit is in charge of, else the usual one
    void write(Tx tx, PersonId by, FaqEntry entry, @Nullable Kept kept, @Nullable CategoryId category) {
        var tags = entry.tags().stream().map(word -> topics.named(tx, word)).distinct().toList();
        var imported = imported(tx.sql(), entry, tags, category);
        if (kept == null) {
            entries.keep(tx.sql(), entry, questions.imported(tx, by, imported), tx.now());
        } else {
            questions.reimported(tx, by, kept.posted().question(), kept.posted().answer(), imported);
            entries.keep(tx.sql(), entry, kept.posted(), tx.now());
        }
    }

    private Questions.Entry imported(Sql sql, FaqEntry entry, List<TagId> tags, @Nullable CategoryId category) {
        var into = category == null ? categoryOf(sql, entry.unit()) : topics.forNew(sql, category);
        return new Questions.Entry(entry.question(), entry.shownAnswer(), into.id(), entry.unit(), tags);
    }

    private Category categoryOf(Sql sql, UnitId unit) {
        var open = topics.categories(sql).stream().filter(category -> !category.closed()).toList();
        return directory.upwards(unit).stream()
                .flatMap(up -> open.stream().filter(category -> up.equals(category.rule().unit())))
                .findFirst().orElseGet(() -> topics.forNew(sql, null));
    }
}
