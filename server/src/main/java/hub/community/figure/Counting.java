package hub.community.figure;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.community.figure.FigureAnswer.Duplicates;
import hub.community.figure.FigureAnswer.FigurePage;
import hub.community.figure.FigureAnswer.Joined;
import hub.community.figure.FigureAnswer.TagFigure;
import hub.community.figure.FigureAnswer.UnitFigure;
import hub.community.figure.FigureAnswer.WeekFigure;
import hub.community.figure.FigureRows.Act;
import hub.community.figure.FigureRows.Answered;
import hub.community.figure.FigureRows.Asked;
import hub.community.figure.FigureRows.Outcome;
import hub.community.figure.FigureRows.Tagged;
import hub.community.topic.TagId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;

/// Makes figures of what the tables say.
final class Counting {

    private final FigureRows rows;
    private final FigureUnits units;
    private final @Nullable UnitId unit;
    private final List<Asked> asked;

    /// @param unit null for the whole house
    Counting(FigureRows rows, FigureUnits units, @Nullable UnitId unit) {
        this.rows = rows;
        this.units = units;
        this.unit = unit;
        this.asked = rows.asked().stream().filter(one -> unit == null || units.isIn(one.inCharge(), unit)).toList();
    }

    FigurePage page(LocalDate from, LocalDate to) {
        return new FigurePage(
                from, to, unit, asked.size(), count(asked, Asked::firstAnswer), count(asked, Asked::solved),
                spread(asked, Asked::firstAnswer), spread(asked, Asked::solved), outside(), duplicates(),
                joined(unit == null ? units.staff() : units.people(unit)), tags(), weeks(from, to), sections(),
                units.smallest());
    }

    private Part outside() {
        var inCharge = asked.stream().filter(one -> one.inCharge() != null)
                .collect(Collectors.toMap(Asked::id, one -> Objects.requireNonNull(one.inCharge())));
        var answers = rows.answers().stream().filter(answer -> inCharge.containsKey(answer.question())).toList();
        var outside = answers.stream()
                .filter(answer -> !units.isIn(answer.section(),
                        Objects.requireNonNull(inCharge.get(answer.question()))))
                .count();
        return new Part((int) outside, answers.size());
    }

    private Duplicates duplicates() {
        var shown = rows.shown().stream().filter(one -> unit == null || units.isIn(one.section(), unit)).toList();
        return new Duplicates(
                shown.size(),
                (int) shown.stream().filter(one -> one.outcome() == Outcome.SOLVED).count(),
                (int) shown.stream().filter(one -> one.outcome() == Outcome.ASKED).count(),
                (int) asked.stream().filter(Asked::duplicate).count());
    }

    private Joined joined(Set<PersonId> staff) {
        return new Joined(
                staff.size(), anybody(staff), took(Act.ASKED, staff), took(Act.ANSWERED, staff),
                took(Act.COMMENTED, staff), took(Act.USEFUL, staff), took(Act.SOLVED_BY_SEARCH, staff));
    }

    private int took(Act act, Set<PersonId> staff) {
        return (int) rows.acts().getOrDefault(act, Set.of()).stream().filter(staff::contains).count();
    }

    private int anybody(Set<PersonId> staff) {
        return (int) rows.acts().values().stream().flatMap(Set::stream).distinct().filter(staff::contains).count();
    }

    private List<TagFigure> tags() {
        var open = asked.stream().collect(Collectors.toMap(Asked::id, one -> one.firstAnswer() == null
                && one.solved() == null && !one.duplicate()));
        var tagged = rows.tags().stream().filter(one -> open.containsKey(one.question()))
                .collect(Collectors.groupingBy(Tagged::tag));
        return tagged.entrySet().stream()
                .map(tag -> new TagFigure(tag.getKey(), tag.getValue().size(), (int) tag.getValue().stream()
                        .filter(one -> Objects.requireNonNull(open.get(one.question()))).count()))
                .sorted(Comparator.comparingInt(TagFigure::unanswered).thenComparingInt(TagFigure::asked).reversed()
                        .thenComparing(TagFigure::tag, Comparator.comparingLong(TagId::value)))
                .toList();
    }

    private List<WeekFigure> weeks(LocalDate from, LocalDate to) {
        var byWeek = asked.stream().collect(Collectors.groupingBy(one -> mondayOf(HubTime.dayOf(one.at()))));
        return mondayOf(from).datesUntil(mondayOf(to).plusDays(1), Period.ofWeeks(1))
                .map(monday -> week(monday, byWeek.getOrDefault(monday, List.of())))
                .toList();
    }

    private static WeekFigure week(LocalDate monday, List<Asked> some) {
        return new WeekFigure(monday, some.size(), count(some, Asked::firstAnswer), count(some, Asked::solved));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// Each section that may be shown, then the others together.
    private List<UnitFigure> sections() {
        var askers = by(rows.asked(), Asked::section);
        var inCharge = by(asked, Asked::inCharge);
        var answers = by(rows.answers(), Answered::section);
        var all = new ArrayList<UnitFigure>();
        var rest = new HashSet<>(unit == null ? units.staff() : units.people(unit));
        units.sections(unit).forEach(section -> {
            var people = units.people(section.id());
            rest.removeAll(people);
            all.add(figure(section.id(), people, askers, answers, inCharge));
        });
        if (unit == null && !rest.isEmpty()) {
            all.add(figure(null, rest, askers, answers, inCharge));
        }
        return List.copyOf(all);
    }

    private UnitFigure figure(
            @Nullable UnitId section, Set<PersonId> people, Map<@Nullable UnitId, List<Asked>> askers,
            Map<@Nullable UnitId, List<Answered>> answers, Map<@Nullable UnitId, List<Asked>> inCharge) {
        var charged = inCharge.getOrDefault(section, List.of());
        return new UnitFigure(
                section, people.size(), anybody(people), askers.getOrDefault(section, List.of()).size(),
                answers.getOrDefault(section, List.of()).size(), charged.size(), spread(charged, Asked::firstAnswer));
    }

    /// By the section that is shown; under null what belongs to those that are not.
    private <T> Map<@Nullable UnitId, List<T>> by(List<T> some, Function<T, @Nullable UnitId> of) {
        var map = new HashMap<@Nullable UnitId, List<T>>();
        some.stream().filter(one -> of.apply(one) != null).forEach(one -> map
                .computeIfAbsent(units.sectionOf(of.apply(one)).orElse(null), _ -> new ArrayList<>()).add(one));
        return map;
    }

    private static int count(Collection<Asked> some, Function<Asked, @Nullable Instant> when) {
        return (int) some.stream().filter(one -> when.apply(one) != null).count();
    }

    private static Spread spread(Collection<Asked> some, Function<Asked, @Nullable Instant> when) {
        return Spread.of(some.stream()
                .filter(one -> when.apply(one) != null)
                .mapToLong(one -> Duration.between(one.at(), Objects.requireNonNull(when.apply(one))).toSeconds())
                .toArray());
    }
}
