package hub.seating.sitting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.seating.sitting.SeatingAnswer.SeatSettings;
import hub.seating.sitting.SeatingAnswer.SeatShown;
import hub.seating.sitting.SeatingCommand.SetSeatSettings;

/// The table of what people have chosen.
final class TasteRepository {

    private static final SeatSettings USUAL = new SeatSettings(List.of(), SeatShown.STAFF, 20, false, false, true);

    private TasteRepository() {}

    static SeatSettings of(Sql sql, PersonId person) {
        return sql.query("select * from seating_taste where person_id = :person").bind("person", person)
                .first(TasteRepository::settings).orElse(USUAL);
    }

    static List<PersonId> hidden(Sql sql) {
        return sql.query("select person_id from seating_taste where shown = 'NOBODY'")
                .list(row -> new PersonId(row.longOf("person_id")));
    }

    static void put(Tx tx, PersonId person, SetSeatSettings wish) {
        tx.sql().update("""
                insert into seating_taste (person_id, wishes, shown, proposal_seconds, confirm_seat, big_text, remind)
                values (:person, :wishes, :shown, :seconds, :confirm, :big, :remind)
                on conflict (person_id) do update set wishes = excluded.wishes, shown = excluded.shown,
                    proposal_seconds = excluded.proposal_seconds, confirm_seat = excluded.confirm_seat,
                    big_text = excluded.big_text, remind = excluded.remind
                """)
                .bind("person", person)
                .bind("wishes", wish.wishes().stream().map(Wish::name).collect(Collectors.joining(" ")))
                .bind("shown", wish.shown()).bind("seconds", wish.proposalSeconds())
                .bind("confirm", wish.confirmSeat()).bind("big", wish.bigText()).bind("remind", wish.remind())
                .run();
    }

    private static SeatSettings settings(Row row) {
        return new SeatSettings(
                Stream.of(row.text("wishes").split(" ")).filter(name -> !name.isEmpty()).map(Wish::valueOf).toList(),
                SeatShown.valueOf(row.text("shown")), row.intOf("proposal_seconds"), row.bool("confirm_seat"),
                row.bool("big_text"), row.bool("remind"));
    }
}
