package hub.presence.reach;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.presence.board.PresenceState;
import hub.presence.reach.SetPresets.NewPreset;

/// What units have set.
final class ReachRepository {

    Map<UnitId, List<PersonId>> standIns(Sql sql) {
        return sql.query("select unit_id, person_id from presence_stand_in order by unit_id, place")
                .list(row -> Map.entry(unit(row), new PersonId(row.longOf("person_id")))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    void replaceStandIns(Sql sql, UnitId unit, List<PersonId> people) {
        sql.update("delete from presence_stand_in where unit_id = :unit").bind("unit", unit).run();
        for (int place = 0; place < people.size(); place++) {
            sql.update("""
                    insert into presence_stand_in (unit_id, place, person_id) values (:unit, :place, :person)
                    """)
                    .bind("unit", unit)
                    .bind("place", place)
                    .bind("person", people.get(place))
                    .run();
        }
    }

    /// In the order of each unit; who shows them names the unit.
    Map<UnitId, List<Preset>> presets(Sql sql) {
        return sql.query("select id, unit_id, state, note, minutes from presence_preset order by unit_id, place")
                .list(ReachRepository::preset).stream()
                .collect(Collectors.groupingBy(Preset::unit, Collectors.toUnmodifiableList()));
    }

    List<Preset> replacePresets(Sql sql, UnitId unit, List<NewPreset> presets) {
        sql.update("delete from presence_preset where unit_id = :unit").bind("unit", unit).run();
        for (int place = 0; place < presets.size(); place++) {
            insert(sql, unit, place, presets.get(place));
        }
        return sql.query(
                "select id, unit_id, state, note, minutes from presence_preset where unit_id = :unit order by place")
                .bind("unit", unit)
                .list(ReachRepository::preset);
    }

    private static void insert(Sql sql, UnitId unit, int place, NewPreset preset) {
        sql.update("""
                insert into presence_preset (unit_id, place, state, note, minutes)
                values (:unit, :place, :state, :note, :minutes)
                """)
                .bind("unit", unit)
                .bind("place", place)
                .bind("state", preset.state())
                .bind("note", preset.note())
                .bind("minutes", preset.minutes())
                .run();
    }

    private static Preset preset(Row row) {
        var minutes = row.longOrNull("minutes");
        return new Preset(row.longOf("id"), unit(row), "", PresenceState.valueOf(row.text("state")), row.text("note"),
                minutes == null ? null : Math.toIntExact(minutes));
    }

    private static UnitId unit(Row row) {
        return new UnitId(row.longOf("unit_id"));
    }
}
