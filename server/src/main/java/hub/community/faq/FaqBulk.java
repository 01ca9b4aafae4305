package hub.community.faq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.community.faq.FaqFault.Reason;
import hub.directory.Directory;
import hub.kernel.id.PersonId;
import hub.kernel.wire.ErrorBody;
import hub.kernel.wire.Refused;

/// Takes entries from a program, each for itself: what is wrong with one does not keep the others out.
final class FaqBulk {

    static final int MAX_ENTRIES = 1_000;

    /// A thousand long answers in Japanese.
    static final int MAX_BODY = 16 << 20;

    private final Directory directory;
    private final FaqWriter writer;

    FaqBulk(Directory directory, FaqWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /// @param unit code of the unit that the answer speaks for
    record BulkEntry(String externalId, String question, String answer, @Nullable List<String> tags, String unit,
            @Nullable String url) {}

    record BulkEntries(List<BulkEntry> entries) {}

    /// @param same entries that were here already as they are
    record BulkTaken(int adds, int changes, int same, List<BulkRefused> refused) {}

    /// @param index place in the list sent, from 0
    /// @param message in the language asked for
    record BulkRefused(int index, String code, String message) {}

    BulkTaken take(PersonId by, BulkEntries sent, Locale locale) {
        if (sent.entries() == null || sent.entries().size() > MAX_ENTRIES) throw Refused.invalid("entries");
        var refused = new ArrayList<BulkRefused>();
        var places = new HashMap<String, Integer>();
        var good = good(sent.entries(), places, refused, locale);
        var tally = new Tally();
        writer.some(good, (tx, entry, known) -> {
            try {
                var kept = known.get(entry.externalId());
                if (kept != null && kept.hash().equals(entry.hash())) {
                    tally.same++;
                    return;
                }
                writer.write(tx, by, entry, kept, null);
                if (kept == null) tally.adds++;
                else
                    tally.changes++;
            } catch (Refused reason) {
                refused.add(new BulkRefused(places.getOrDefault(entry.externalId(), 0), reason.reason().code(),
                        ErrorBody.of(reason, locale).message()));
            }
        });
        return new BulkTaken(tally.adds, tally.changes, tally.same, refused);
    }

    private List<FaqEntry> good(List<BulkEntry> sent, Map<String, Integer> places, List<BulkRefused> refused,
            Locale locale) {
        var units = FaqUnits.of(directory, null);
        var good = new ArrayList<FaqEntry>();
        for (int i = 0; i < sent.size(); i++) {
            var draft = draft(i, sent.get(i));
            var entry = draft.entry(units::find, null);
            var first = entry == null ? null : places.putIfAbsent(entry.externalId(), i);
            if (first != null)
                refused.add(told(FaqFault.of(i, Reason.DOUBLE_ID, sent.get(i).externalId(), first), locale));
            else if (entry != null) good.add(entry);
            draft.faults().stream().limit(1).forEach(fault -> refused.add(told(fault, locale)));
        }
        return good;
    }

    private static FaqDraft draft(int index, @Nullable BulkEntry sent) {
        var draft = new FaqDraft(index);
        draft.put(FaqColumn.ID, sent == null ? null : sent.externalId());
        draft.put(FaqColumn.QUESTION, sent == null ? null : sent.question());
        draft.put(FaqColumn.ANSWER, sent == null ? null : sent.answer());
        draft.put(FaqColumn.TAGS, sent == null || sent.tags() == null ? null : String.join(" ", sent.tags()));
        draft.put(FaqColumn.UNIT, sent == null ? null : sent.unit());
        draft.put(FaqColumn.URL, sent == null ? null : sent.url());
        return draft;
    }

    private static BulkRefused told(FaqFault fault, Locale locale) {
        return new BulkRefused(fault.line(), fault.reason().code(), fault.sentence(locale));
    }

    private static final class Tally {
        private int adds;
        private int changes;
        private int same;
    }
}
