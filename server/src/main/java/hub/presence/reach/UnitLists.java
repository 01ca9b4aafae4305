package hub.presence.reach;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.presence.reach.ReachEvent.PresetsSet;
import hub.presence.reach.ReachEvent.StandInsSet;
import hub.presence.reach.SetPresets.NewPreset;

/// What units have set, in memory: it follows the log. Any thread.
final class UnitLists {

    private final EventLog log;
    private final ReachRepository repository = new ReachRepository();
    private final Map<UnitId, List<PersonId>> standIns;
    private final Map<UnitId, List<Preset>> presets;

    UnitLists(EventLog log, Database db) {
        this.log = log;
        standIns = new ConcurrentHashMap<>(db.read(repository::standIns));
        presets = new ConcurrentHashMap<>(db.read(repository::presets));
        log.on(StandInsSet.class, set -> standIns.put(set.unit(), set.people()));
        log.on(PresetsSet.class, set -> presets.put(set.unit(), set.presets()));
    }

    /// As the unit has set it, leavers too.
    List<PersonId> standInsOf(UnitId unit) {
        return standIns.getOrDefault(unit, List.of());
    }

    List<Preset> presetsOf(UnitId unit) {
        return presets.getOrDefault(unit, List.of());
    }

    void setStandIns(PersonId actor, UnitId unit, List<PersonId> people) {
        log.write(tx -> {
            repository.replaceStandIns(tx.sql(), unit, people);
            tx.emit(actor, new StandInsSet(unit, people));
            return people;
        });
    }

    void setPresets(PersonId actor, UnitId unit, List<NewPreset> wished) {
        log.write(tx -> {
            var kept = repository.replacePresets(tx.sql(), unit, wished);
            tx.emit(actor, new PresetsSet(unit, kept));
            return kept;
        });
    }
}
