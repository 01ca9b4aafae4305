package hub.presence.reach;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import hub.directory.Directory;
import hub.directory.Post;
import hub.directory.Unit;
import hub.directory.UnitLevel;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.presence.board.Board;

/// Who stands in for whom: whom the unit of the main post has set, else whom its section has; where nobody is set, the
/// highest colleagues of the unit and then of the section. From memory.
final class StandInOrder {

    /// Enough to choose from where nobody has chosen.
    private static final int PROPOSED = 3;

    private final UnitLists lists;
    private final Directory directory;
    private final Board board;

    StandInOrder(UnitLists lists, Directory directory, Board board) {
        this.lists = lists;
        this.directory = directory;
        this.board = board;
    }

    /// In the order to try them, only who belongs to the staff.
    List<PersonId> of(PersonId person) {
        var units = unitsOf(person);
        return units.stream().map(unit -> set(unit, person)).filter(people -> !people.isEmpty()).findFirst()
                .orElseGet(() -> proposed(units, person));
    }

    private List<PersonId> set(UnitId unit, PersonId person) {
        return others(lists.standInsOf(unit).stream(), person).toList();
    }

    /// Who can be reached comes first: nobody has said that the order matters.
    private List<PersonId> proposed(List<UnitId> units, PersonId person) {
        return others(units.stream().flatMap(unit -> directory.membersOf(unit).stream()).distinct(), person)
                .sorted(Comparator.comparing(colleague -> !board.presence(colleague).state().free()))
                .limit(PROPOSED)
                .toList();
    }

    private Stream<PersonId> others(Stream<PersonId> people, PersonId person) {
        return people.filter(other -> !other.equals(person) && directory.isActive(other));
    }

    /// The unit of the main post and those above it up to its section; above the sections, only the unit itself.
    private List<UnitId> unitsOf(PersonId person) {
        var upwards = directory.person(person).stream().flatMap(detail -> detail.posts().stream()).limit(1)
                .map(Post::unit).flatMap(unit -> directory.upwards(unit).stream())
                .flatMap(unit -> directory.unit(unit).stream()).toList();
        var section = upwards.stream().filter(unit -> unit.level() == UnitLevel.SECTION).findFirst()
                .or(() -> upwards.stream().findFirst());
        return section.stream().flatMap(top -> upwards.subList(0, upwards.indexOf(top) + 1).stream())
                .map(Unit::id).filter(Objects::nonNull).toList();
    }
}
