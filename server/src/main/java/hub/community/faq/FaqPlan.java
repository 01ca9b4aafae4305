package hub.community.faq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.community.topic.Folded;
import hub.community.topic.Topics;
import hub.kernel.db.Sql;

/// What taking over a list does, entry by entry.
///
/// @param known the entries that are here already, by their external id
/// @param tags words that become new tags
record FaqPlan(FaqSheet sheet, Map<String, Kept> known, List<FaqEntry> adds, List<FaqEntry> changes, Set<String> tags,
        String digest) {

    private static final int SHOWN = 300;

    static FaqPlan of(Sql sql, FaqSheet sheet, FaqRepository entries, Topics topics, Object about) {
        var known = known(sql, sheet.entries(), entries);
        var adds = new ArrayList<FaqEntry>();
        var changes = new ArrayList<FaqEntry>();
        for (var entry : sheet.entries()) {
            var kept = known.get(entry.externalId());
            if (kept == null) adds.add(entry);
            else if (!kept.hash().equals(entry.hash())) changes.add(entry);
        }
        var digest = FaqEntry.hash(about + "\n" + sheet.faults() + "\n" + adds + "\n" + changes);
        return new FaqPlan(sheet, known, adds, changes, newTags(sql, sheet.entries(), topics), digest);
    }

    static Map<String, Kept> known(Sql sql, List<FaqEntry> some, FaqRepository entries) {
        var known = new HashMap<>(entries.kept(sql, some.stream().map(FaqEntry::externalId).toList()));
        some.stream().filter(entry -> !known.containsKey(entry.externalId()))
                .forEach(entry -> entry.ownQuestion().flatMap(question -> entries.own(sql, question, entry))
                        .ifPresent(kept -> known.put(entry.externalId(), kept)));
        return known;
    }

    private static Set<String> newTags(Sql sql, List<FaqEntry> some, Topics topics) {
        var words = topics.tags(sql).stream()
                .flatMap(tag -> Stream.concat(Stream.of(tag.name()), tag.synonyms().stream()))
                .map(Folded::of).collect(Collectors.toSet());
        return some.stream().flatMap(entry -> entry.tags().stream())
                .filter(word -> !words.contains(Folded.of(word))).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether it may be carried out by somebody who saw the plan with this digest.
    boolean isAgreed(@Nullable String seen) {
        return sheet.faults().isEmpty() && digest.equals(seen);
    }

    List<FaqEntry> steps() {
        return Stream.concat(adds.stream(), changes.stream()).toList();
    }

    FaqReport report(Locale locale, Done done) {
        var lines = sheet.entries().size();
        return new FaqReport(sheet.encoding(), lines, adds.size(), changes.size(),
                lines - adds.size() - changes.size(), tags.stream().limit(SHOWN).toList(),
                sheet.faults().stream().limit(SHOWN).map(fault -> fault.told(locale)).toList(), digest,
                done == Done.APPLIED);
    }

    enum Done {
        PREVIEWED,
        APPLIED
    }
}
