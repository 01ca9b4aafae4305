package hub.directory.roster;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.directory.roster.RosterReport.RosterCounts;
import hub.directory.roster.RosterReport.RosterEntry;
import hub.directory.roster.RosterReport.RosterField;
import hub.directory.roster.RosterReport.RosterProblem;
import hub.directory.roster.RosterReport.RosterRead;
import hub.directory.roster.RosterStep.Add;
import hub.directory.roster.RosterStep.Change;
import hub.directory.roster.RosterStep.End;

/// A plan in words.
final class RosterReporter {

    /// Entries shown of each kind; more are scrolled past by nobody, and the counts tell.
    private static final int SHOWN = 300;

    private static final Predicate<RosterStep> LEAVES = step -> step instanceof End
            && step.file() == RosterFile.PEOPLE;

    private final RosterPlan plan;
    private final Locale locale;

    RosterReporter(RosterPlan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
    }

    RosterReport report(boolean applied) {
        return new RosterReport(plan.on(), plan.digest(), applied, files(), counts(plan),
                entries(Add.class::isInstance), entries(Change.class::isInstance), entries(LEAVES),
                entries(LEAVES.negate().and(End.class::isInstance)), problems());
    }

    static RosterCounts counts(RosterPlan plan) {
        return new RosterCounts(count(plan, Add.class::isInstance), count(plan, Change.class::isInstance),
                count(plan, LEAVES), count(plan, LEAVES.negate().and(End.class::isInstance)),
                plan.problems().size());
    }

    private static int count(RosterPlan plan, Predicate<RosterStep> which) {
        return Math.toIntExact(plan.steps().stream().filter(which).count());
    }

    private List<RosterRead> files() {
        return plan.sheets().stream()
                .map(sheet -> new RosterRead(sheet.file(), sheet.encoding(), sheet.lines().size()))
                .toList();
    }

    private List<RosterProblem> problems() {
        return plan.problems().stream().limit(SHOWN)
                .map(problem -> new RosterProblem(problem.file(), problem.line(), problem.reason().code(),
                        problem.sentence(locale)))
                .toList();
    }

    private List<RosterEntry> entries(Predicate<RosterStep> which) {
        return plan.steps().stream().filter(which).limit(SHOWN).map(this::entry).toList();
    }

    private RosterEntry entry(RosterStep step) {
        return switch (step) {
            case Add(var file, var key, var values, var _) -> entry(file, key, values, Map.of(), values);
            case Change(var file, var key, var known, var values) -> entry(file, key, values, known.values(), values);
            case End(var file, var key, var known) -> entry(file, key, known.values(), known.values(), Map.of());
        };
    }

    private RosterEntry entry(RosterFile file, String key, Map<RosterColumn, String> named,
            Map<RosterColumn, String> before,
            Map<RosterColumn, String> after) {
        var fields = file.columns().stream()
                .map(column -> new RosterField(column.field(), shown(before, column), shown(after, column)))
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
        return new RosterEntry(file, key, plan.after().label(file, key, named), fields);
    }

    private static @Nullable String shown(Map<RosterColumn, String> values, RosterColumn column) {
        return Stream.ofNullable(values.get(column)).filter(text -> !text.isEmpty()).findFirst().orElse(null);
    }
}
