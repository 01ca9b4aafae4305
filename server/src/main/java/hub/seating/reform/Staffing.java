package hub.seating.reform;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import hub.directory.DirectoryDay;
import hub.directory.PersonBrief;
import hub.directory.Unit;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.seating.reform.ReformAnswer.PersonMove;
import hub.seating.reform.ReformAnswer.UnitChange;
import hub.seating.reform.ReformAnswer.UnitChangeKind;

/// The organisation the day before and on the day.
record Staffing(DirectoryDay before, DirectoryDay after) {

    private static final Comparator<PersonMove> BY_READING = Comparator
            .comparing((PersonMove move) -> move.person().kana()).thenComparing(move -> move.person().id());

    List<PersonId> moving() {
        return before.activePeople().stream().filter(after::isActive).filter(this::moves).sorted().toList();
    }

    Set<PersonId> joining() {
        return minus(after.activePeople(), before.activePeople());
    }

    Set<PersonId> leaving() {
        return minus(before.activePeople(), after.activePeople());
    }

    boolean moves(PersonId person) {
        return !Set.copyOf(before.unitsOf(person)).equals(Set.copyOf(after.unitsOf(person)));
    }

    List<PersonMove> moves() {
        return Stream.of(moving(), joining(), leaving()).flatMap(Collection::stream)
                .map(person -> new PersonMove(brief(person), names(before, person), names(after, person)))
                .sorted(BY_READING).toList();
    }

    List<UnitChange> units() {
        var begins = after.units().stream().filter(unit -> before.unit(unit.id()).isEmpty())
                .map(unit -> new UnitChange(unit.id(), UnitChangeKind.BEGINS, unit.name(), null, unit.headcount()));
        var ends = before.units().stream().filter(unit -> after.unit(unit.id()).isEmpty())
                .map(unit -> new UnitChange(unit.id(), UnitChangeKind.ENDS, unit.name(), null, unit.headcount()));
        var renamed = after.units().stream().flatMap(unit -> before.unit(unit.id())
                .filter(was -> !was.name().equals(unit.name()))
                .map(was -> new UnitChange(unit.id(), UnitChangeKind.RENAMED, unit.name(), was.name(),
                        unit.headcount()))
                .stream());
        return Stream.of(begins, ends, renamed).flatMap(changes -> changes).toList();
    }

    /// As the person is shown on the day, or was the day before.
    PersonBrief brief(PersonId person) {
        return after.brief(person).or(() -> before.brief(person))
                .orElseGet(() -> new PersonBrief(person, "?", "", null, null));
    }

    /// As the unit is called on the day, or was the day before.
    String name(UnitId unit) {
        return after.unit(unit).or(() -> before.unit(unit)).map(Unit::name).orElse("?");
    }

    private static List<String> names(DirectoryDay day, PersonId person) {
        return day.unitsOf(person).stream().flatMap(unit -> day.unit(unit).stream()).map(Unit::name).toList();
    }

    private static <T> Set<T> minus(Set<T> from, Set<T> what) {
        var rest = new HashSet<>(from);
        rest.removeAll(what);
        return rest;
    }
}
