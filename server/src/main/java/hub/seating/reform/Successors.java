package hub.seating.reform;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import hub.directory.Unit;
import hub.kernel.id.UnitId;
import hub.seating.reform.ReformAnswer.ProposalReason;

/// Which units come after one that ends: by name; else by where its people work then; else the only one that begins under
/// the same unit.
record Successors(Staffing staffing) {

    /// Who gets a third of the people gets the zone with the others.
    private static final double ENOUGH = 1.0 / 3;

    List<Successor> of(UnitId ended) {
        return staffing.before().unit(ended).map(this::of).orElse(List.of());
    }

    private List<Successor> of(Unit ended) {
        return Stream.of(byName(ended), byPeople(ended), byParent(ended)).filter(found -> !found.isEmpty()).findFirst()
                .orElse(List.of());
    }

    private List<Successor> byName(Unit ended) {
        return beginning().filter(unit -> unit.name().equals(ended.name())).map(Unit::id)
                .map(unit -> new Successor(unit, ProposalReason.SAME_NAME)).toList();
    }

    private List<Successor> byPeople(Unit ended) {
        var people = staffing.before().membersOf(ended.id()).stream().filter(staffing.after()::isActive).toList();
        var where = new HashMap<UnitId, Integer>();
        people.forEach(person -> staffing.after().unitsOf(person).stream().findFirst()
                .flatMap(unit -> atLevelOf(ended, unit)).ifPresent(unit -> where.merge(unit, 1, Integer::sum)));
        return where.entrySet().stream().filter(unit -> unit.getValue() >= ENOUGH * people.size())
                .sorted(Map.Entry.<UnitId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(unit -> new Successor(unit.getKey(), ProposalReason.SAME_PEOPLE)).toList();
    }

    private List<Successor> byParent(Unit ended) {
        var found = beginning().filter(unit -> unit.level() == ended.level()
                && unit.parent() != null && Objects.equals(unit.parent(), ended.parent())).toList();
        return found.size() == 1 ? List.of(new Successor(found.getFirst().id(), ProposalReason.SAME_PARENT))
                : List.of();
    }

    /// A 係 stands for its 課 if it was a 課 that ended.
    private Optional<UnitId> atLevelOf(Unit ended, UnitId unit) {
        var line = staffing.after().upwards(unit);
        return line.stream().filter(above -> staffing.after().unit(above)
                .filter(found -> found.level() == ended.level()).isPresent()).findFirst()
                .or(() -> line.stream().findFirst());
    }

    private Stream<Unit> beginning() {
        return staffing.after().units().stream().filter(unit -> staffing.before().unit(unit.id()).isEmpty());
    }

    record Successor(UnitId unit, ProposalReason reason) {}
}
