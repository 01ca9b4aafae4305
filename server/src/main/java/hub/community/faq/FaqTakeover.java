package hub.community.faq;

import java.util.Base64;
import java.util.Locale;

import hub.community.faq.FaqPlan.Done;
import hub.community.topic.Topics;
import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Previews and carries out the take-over of a list. What was taken over before is known by its external id: changed words
/// become a new version, the same words change nothing, so that whatever was cut short can be done again.
final class FaqTakeover {

    private final Database db;
    private final Directory directory;
    private final Topics topics;
    private final FaqRepository entries;
    private final FaqWriter writer;

    FaqTakeover(Database db, Directory directory, Topics topics, FaqRepository entries, FaqWriter writer) {
        this.db = db;
        this.directory = directory;
        this.topics = topics;
        this.entries = entries;
        this.writer = writer;
    }

    /// What would happen. Writes nothing.
    FaqReport preview(FaqRequest request, Locale locale) {
        return plan(request).report(locale, Done.PREVIEWED);
    }

    /// Does what was previewed, if no line is bad; else the report says what the matter is and nothing was written.
    ///
    /// @throws Refused `faq.changed` if the list or the hub is not as it was previewed
    FaqReport apply(Session session, FaqRequest request, Locale locale) {
        var plan = plan(request);
        if (!plan.sheet().faults().isEmpty()) return plan.report(locale, Done.PREVIEWED);
        if (!plan.isAgreed(request.digest())) throw new Refused(FaqError.CHANGED);
        writer.some(plan.steps(), (tx, entry, known) -> writer.write(tx, session.person(), entry,
                known.get(entry.externalId()), request.category()));
        return plan.report(locale, Done.APPLIED);
    }

    private FaqPlan plan(FaqRequest request) {
        if (directory.unit(request.unit()).isEmpty()) throw Refused.invalid("unit");
        var sheet = FaqSheet.read(bytes(request.csv()), FaqUnits.of(directory, request.unit()));
        return db.read(sql -> plan(sql, request, sheet));
    }

    private FaqPlan plan(Sql sql, FaqRequest request, FaqSheet sheet) {
        var category = request.category();
        if (category != null) topics.forNew(sql, category);
        return FaqPlan.of(sql, sheet, entries, topics, request.unit() + " " + category);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw Refused.invalid("csv");
        }
    }
}
