package hub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import hub.demo.DemoBooking.Attendee;
import hub.demo.DemoUnit.Level;
import hub.presence.plan.DayPart;
import hub.presence.plan.PlanKind;

/// Who comes together: people of one section, now and then with some of another; nobody who is away that day or somewhere
/// else at that time.
final class Parties {

    private static final int NOON = 12 * 60;
    private static final double NEAR = 0.7;
    private static final double BY_OWNER = 0.65;
    private static final double OTHER_SECTION = 0.3;
    private static final int TRIES = 6;
    private static final String ONLY_OWNER = "担当課だけ";
    private static final Set<String> OWNED = Set.of(ONLY_OWNER, "窓口優先", "承認がいる部屋");

    private final DemoPlans plans;
    private final List<DemoUnit> sections;
    private final Map<Integer, List<DemoPerson>> staff;
    private final Map<Integer, Weighted<DemoPerson>> bookers = new HashMap<>();

    Parties(DemoTown town) {
        this.plans = new DemoPlans(town.words());
        this.staff = town.people().stream().collect(Collectors.groupingBy(person -> town.sectionOf(person).id()));
        this.sections = town.units().stream()
                .filter(unit -> unit.level() == Level.SECTION && staff.containsKey(unit.id())).toList();
    }

    List<DemoUnit> sections() {
        return sections;
    }

    /// The section with this code, or the one of its head for a department.
    DemoUnit section(String code) {
        return sections.stream().filter(unit -> unit.code().startsWith(code)).findFirst().orElseThrow();
    }

    private List<DemoPerson> peopleOf(DemoUnit section) {
        return staff.getOrDefault(section.id(), List.of());
    }

    /// Who heads a section.
    DemoPerson chief(DemoUnit section) {
        return peopleOf(section).stream()
                .min(Comparator.comparingInt((DemoPerson person) -> Title.of(person.title()).rank)
                        .thenComparingInt(DemoPerson::id))
                .orElseThrow();
    }

    /// Whose turn it is to book a place.
    DemoUnit sectionFor(DemoPlace place, Dice dice) {
        if (OWNED.contains(place.policy()) && (place.policy().equals(ONLY_OWNER) || dice.chance(BY_OWNER)))
            return section(place.owner());
        var near = sections.stream().filter(unit -> unit.place().equals(place.floor())).toList();
        return dice.pick(near.isEmpty() || !dice.chance(NEAR) ? sections : near);
    }

    /// Anybody but the reader, who is to have a day that can be told.
    Optional<DemoPerson> organiser(DemoUnit section, Span span, DayBook book, Dice dice) {
        var people = bookers.computeIfAbsent(section.id(),
                _ -> new Weighted<>(peopleOf(section), Parties::inclination));
        for (int i = 0; i < TRIES; i++) {
            var person = people.pick(dice);
            if (!person.staffNumber().equals(DemoTown.READER) && canCome(person, span, book))
                return Optional.of(person);
        }
        return Optional.empty();
    }

    /// @param count how many besides the organiser; fewer come when others are away
    List<DemoPerson> others(DemoPerson organiser, DemoUnit section, int count, Span span, DayBook book, Dice dice) {
        var party = new ArrayList<DemoPerson>();
        var second = dice.chance(OTHER_SECTION) ? dice.pick(sections) : section;
        for (int i = 0; i < count * 2 && party.size() < count; i++) {
            var person = dice.pick(peopleOf(i % 2 == 0 ? section : second));
            if (!person.equals(organiser) && !party.contains(person) && canCome(person, span, book)) party.add(person);
        }
        return party;
    }

    static List<Attendee> asked(List<DemoPerson> people, boolean over, Dice dice) {
        return people.stream().map(person -> new Attendee(person, answer(over, dice))).toList();
    }

    private static String answer(boolean over, Dice dice) {
        double luck = dice.fraction();
        if (luck < (over ? 0.82 : 0.55)) return "YES";
        if (luck < (over ? 0.88 : 0.6)) return "NO";
        return luck < (over ? 0.91 : 0.68) ? "MAYBE" : "NONE";
    }

    boolean canCome(DemoPerson person, Span span, DayBook book) {
        return book.isFree(person, span.from(), span.until()) && !isAway(person, span);
    }

    private boolean isAway(DemoPerson person, Span span) {
        return plans.on(person.id(), person.staffNumber(), span.day())
                .filter(plan -> plan.kind() != PlanKind.TELEWORK)
                .filter(plan -> plan.part() == DayPart.DAY
                        || (plan.part() == DayPart.AM ? span.from() < NOON : span.until() > NOON))
                .isPresent();
    }

    private static double inclination(DemoPerson person) {
        return switch (Title.of(person.title())) {
            case HEAD, DEPUTY -> 0.1;
            case SECTION_CHIEF, BY_YEAR -> 0.3;
            case SECTION_DEPUTY, REHIRED -> 0.5;
            case LEADER, SENIOR -> 1.4;
            case SKILLED, STAFF -> 1;
        };
    }

    /// Part of a day, in its minutes.
    record Span(LocalDate day, int from, int until) {}
}
