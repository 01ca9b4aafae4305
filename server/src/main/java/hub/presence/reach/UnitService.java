package hub.presence.reach;

import java.util.List;
import java.util.Map;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.directory.Post;
import hub.directory.Unit;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Stand-ins and presets of units: everybody may read them, who manages the unit sets them.
final class UnitService {

    /// More than anybody would try one after the other.
    static final int MAX_STAND_INS = 20;

    private final UnitLists lists;
    private final Directory directory;
    private final Managers managers;

    UnitService(UnitLists lists, Directory directory, Managers managers) {
        this.lists = lists;
        this.directory = directory;
        this.managers = managers;
    }

    StandIns standIns(UnitId unit) {
        requireUnit(unit);
        return new StandIns(directory.briefs(
                lists.standInsOf(unit).stream().filter(directory::isActive).toList()));
    }

    StandIns setStandIns(Session session, UnitId unit, SetStandIns wish) {
        requireManager(session, unit);
        var people = wish.people().stream().distinct().toList();
        if (people.size() > MAX_STAND_INS) {
            throw new Refused(ReachError.LIST_INVALID, Map.of("max", MAX_STAND_INS));
        }
        if (!people.stream().allMatch(directory::isActive)) {
            throw Refused.invalid("people");
        }
        lists.setStandIns(session.person(), unit, people);
        return standIns(unit);
    }

    /// Those of the units of a person's posts and all units above them.
    Presets presetsFor(PersonId person) {
        var units = directory.person(person).stream()
                .flatMap(detail -> detail.posts().stream())
                .map(Post::unit)
                .flatMap(unit -> directory.upwards(unit).stream())
                .distinct();
        return new Presets(units.flatMap(unit -> presets(unit).stream()).toList());
    }

    Presets presetsOf(UnitId unit) {
        requireUnit(unit);
        return new Presets(presets(unit));
    }

    Presets setPresets(Session session, UnitId unit, SetPresets wish) {
        requireManager(session, unit);
        lists.setPresets(session.person(), unit, PresetRule.check(wish.presets()));
        return presetsOf(unit);
    }

    private List<Preset> presets(UnitId unit) {
        var name = directory.unit(unit).map(Unit::name).orElse("");
        return lists.presetsOf(unit).stream().map(preset -> preset.named(name)).toList();
    }

    private void requireManager(Session session, UnitId unit) {
        requireUnit(unit);
        if (!managers.manages(session, unit)) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
    }

    private void requireUnit(UnitId unit) {
        if (directory.unit(unit).isEmpty()) {
            throw Refused.notFound();
        }
    }
}
