package hub.directory.roster;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// Previews and carries out the take-over of lists. Its methods block; the plan is made beside the writer, which
/// only carries it out.
public final class RosterImport {

    /// A reorganisation is not planned further ahead; a year typed wrongly is found.
    private static final Period FURTHEST = Period.ofYears(2);

    private final EventLog log;
    private final Database db;

    public RosterImport(EventLog log, Database db) {
        this.log = log;
        this.db = db;
    }

    /// What would happen. Writes nothing.
    ///
    /// @throws Refused `request.invalid` for a day in the past, or Base64 that is none
    public RosterReport preview(RosterRequest request, LocalDate today, Locale locale) {
        var sheets = sheets(request, today);
        var plan = db.read(sql -> plan(sql, request, sheets));
        return new RosterReporter(plan, locale).report(false);
    }

    /// Does what was previewed, if the lists and the directory are still the same and there are no errors; else the
    /// report says what the matter is and nothing was written.
    ///
    /// @param announce called in the transaction that writes
    public RosterReport apply(RosterRequest request, LocalDate today, Locale locale, PersonId by,
            Consumer<Tx> announce) {
        var sheets = sheets(request, today);
        var planned = db.read(sql -> new Planned(RosterRepository.revision(sql), plan(sql, request, sheets)));
        if (!planned.plan.isAgreed(request.digest())) {
            return new RosterReporter(planned.plan, locale).report(false);
        }
        return log.write(tx -> {
            var same = RosterRepository.revision(tx.sql()) == planned.revision;
            var plan = same ? planned.plan : plan(tx.sql(), request, sheets);
            var agreed = plan.isAgreed(request.digest());
            if (agreed && !plan.steps().isEmpty()) {
                carryOut(tx, plan, by);
                announce.accept(tx);
            }
            return new RosterReporter(plan, locale).report(agreed);
        });
    }

    /// A plan made outside the writer, which must not wait for it.
    private record Planned(long revision, RosterPlan plan) {}

    private static void carryOut(Tx tx, RosterPlan plan, PersonId by) {
        var rows = new RosterWriteRepository(tx.sql(), plan.on());
        var journal = new JournalRepository(tx.sql());
        var before = journal.images();
        rows.carryOut(plan);
        var imported = rows.record(by.value(), plan, RosterReporter.counts(plan), tx.now());
        journal.record(imported, before, journal.images());
    }

    private static RosterPlan plan(Sql sql, RosterRequest request, List<RosterSheet> sheets) {
        return new RosterPlanner(request.effectiveOn(), new RosterRepository(sql, request.effectiveOn()).state(),
                sheets).plan();
    }

    private static List<RosterSheet> sheets(RosterRequest request, LocalDate today) {
        var on = request.effectiveOn();
        if (on.isBefore(today) || on.isAfter(today.plus(FURTHEST))) throw Refused.invalid("effectiveOn");
        var sheets = new ArrayList<RosterSheet>();
        sheet(RosterFile.UNITS, request.units(), "units").ifPresent(sheets::add);
        sheet(RosterFile.PEOPLE, request.people(), "people").ifPresent(sheets::add);
        sheet(RosterFile.POSTS, request.posts(), "posts").ifPresent(sheets::add);
        return sheets;
    }

    private static Optional<RosterSheet> sheet(RosterFile file, @Nullable String base64, String field) {
        if (base64 == null) return Optional.empty();
        try {
            return Optional.of(RosterSheet.read(file, Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException notBase64) {
            throw Refused.invalid(field);
        }
    }
}
