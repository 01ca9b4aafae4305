package hub.seating.kiosk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.seating.choice.Chosen;
import hub.seating.choice.SeatChoice;
import hub.seating.choice.Taste;
import hub.seating.sitting.CheckInHow;
import hub.seating.sitting.DrawId;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatWish;
import hub.seating.sitting.SittingId;
import hub.seating.sitting.SittingRow;
import hub.seating.sitting.Wish;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// Lots for seats from now on. Within commands.
final class Lots {

    /// The lot says which.
    private static final SpaceId ANY = new SpaceId(0);

    private final SeatChoice choice;
    private final SeatBook book;
    private final SeatsOfKiosk seats;

    Lots(SeatChoice choice, SeatBook book, SeatsOfKiosk seats) {
        this.choice = choice;
        this.book = book;
        this.seats = seats;
    }

    /// @param of from how many
    /// @param again whether it can be drawn once more
    record Drawn(SittingRow row, DrawId draw, int of, boolean again) {}

    /// @throws Refused if there is nothing to draw from
    Drawn draw(Tx tx, PersonId person, AreaId floor) {
        var time = seats.required(tx.sql(), person, tx.now());
        return drawn(tx, choice.take(tx, new SeatWish(person, ANY, time, person, CheckInHow.CARD, null),
                lot(tx.sql(), person, floor)));
    }

    /// @throws Refused if it was drawn again before
    Drawn redraw(Tx tx, PersonId person, SittingId sitting) {
        var row = book.find(tx.sql(), sitting).orElseThrow(Refused::notFound);
        return drawn(tx, choice.redraw(tx, person, row, lot(tx.sql(), person, row.floor())));
    }

    private Drawn drawn(Tx tx, Chosen chosen) {
        var draw = Optional.ofNullable(chosen.draw()).orElseThrow();
        return new Drawn(chosen.sitting(), draw, chosen.of(), choice.mayRedraw(tx.sql(), draw));
    }

    private Taste lot(Sql sql, PersonId person, AreaId floor) {
        var wishes = EnumSet.of(Wish.LOT);
        wishes.addAll(book.settings(sql, person).wishes());
        return new Taste(Set.copyOf(wishes), null, floor);
    }
}
