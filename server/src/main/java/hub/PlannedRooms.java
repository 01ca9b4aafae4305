package hub;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import hub.directory.Directory;
import hub.directory.DirectoryDay;
import hub.directory.Unit;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.seating.reform.UnitRoomsPlanned;

/// Tells ahead what chat does when the day turns: a room for each unit with people, its members those people.
record PlannedRooms(Directory directory) implements UnitRoomsPlanned {

    @Override
    public RoomsPlanned on(LocalDate day) {
        var before = directory.on(day.minusDays(1));
        var after = directory.on(day);
        return new RoomsPlanned(names(after, before), names(before, after), members(before, after));
    }

    private static List<String> names(DirectoryDay there, DirectoryDay notThere) {
        return there.units().stream().filter(unit -> unit.headcount() > 0)
                .filter(unit -> notThere.unit(unit.id()).filter(other -> other.headcount() > 0).isEmpty())
                .map(Unit::name).toList();
    }

    private static int members(DirectoryDay before, DirectoryDay after) {
        var changed = new HashSet<PersonId>();
        Stream.of(before, after).flatMap(day -> day.units().stream()).map(Unit::id).distinct()
                .forEach(unit -> changed.addAll(changed(before, after, unit)));
        return changed.size();
    }

    private static Set<PersonId> changed(DirectoryDay before, DirectoryDay after, UnitId unit) {
        var was = before.membersOf(unit);
        var is = after.membersOf(unit);
        var different = new HashSet<>(was);
        different.addAll(is);
        different.removeIf(person -> was.contains(person) && is.contains(person));
        return different;
    }
}
