package hub.presence.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import hub.directory.Directory;
import hub.directory.Unit;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.presence.hours.WorkingHours;
import hub.presence.plan.PlanAnswer.PlanFile;
import hub.presence.plan.PlanAnswer.PlanReport;
import hub.presence.plan.PlanCommand.PlanImport;

/// Plans as CSV files, out and in. Its methods block.
record PlanFiles(EventLog log, Database db, Directory directory, PlanRights rights, WorkingHours hours,
        InstantSource clock, Consumer<List<PersonId>> changed) {

    /// @throws Refused `not_found` if this session may not read the plans of the unit
    PlanFile export(Session session, UnitId unit, LocalDate from, LocalDate to) {
        rights.checkRead(session, unit);
        var people = directory.membersOf(unit);
        var book = PlanBook.of(db.read(sql -> PlanRepository.of(sql, people, from, to)));
        var name = directory.unit(unit).map(Unit::name).orElse("");
        return new PlanFile("予定_%s_%s_%s.csv".formatted(name, from, to),
                new PlanWriter(directory, book).text(people, from, to));
    }

    /// What would happen. Writes nothing.
    PlanReport preview(Session session, PlanImport file, Locale locale) {
        var sheet = sheet(file);
        return db.read(sql -> draft(sql, session, sheet)).report(locale);
    }

    /// Does what was previewed.
    ///
    /// @throws Refused if the file has faults, or it or the plans are not what they were: then nothing was written
    PlanReport apply(Session session, PlanImport file, Locale locale) {
        var sheet = sheet(file);
        var done = log.write(tx -> {
            var draft = draft(tx.sql(), session, sheet);
            if (!draft.mistakes().isEmpty()) throw new Refused(PlanError.IMPORT_HAS_FAULTS);
            if (!draft.digest().equals(file.digest())) throw new Refused(PlanError.IMPORT_CHANGED);
            carryOut(tx, session, draft);
            return draft;
        });
        changed.accept(done.steps().stream().map(step -> step.half().person()).distinct().toList());
        return done.report(locale);
    }

    private PlanDraft draft(Sql sql, Session session, PlanSheet sheet) {
        return new PlanDrafter(session, directory, rights, HubTime.today(clock)).draft(sql, sheet);
    }

    private void carryOut(Tx tx, Session session, PlanDraft draft) {
        draft.steps().forEach(step -> PlanRepository.put(tx.sql(), step.half()));
        draft.steps().stream()
                .map(PlanDraft.Step::half)
                .collect(Collectors.groupingBy(PlannedHalf::person,
                        Collectors.mapping(PlannedHalf::day, Collectors.toCollection(TreeSet::new))))
                .forEach((person, days) -> PlanService.tell(tx, session, person, List.copyOf(days), hours));
    }

    private static PlanSheet sheet(PlanImport file) {
        try {
            return PlanSheet.read(Base64.getDecoder().decode(file.csv()));
        } catch (IllegalArgumentException notBase64) {
            throw Refused.invalid("csv");
        }
    }
}
