package hub.seating.kiosk;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.seating.sitting.DrawId;
import hub.seating.sitting.SittingId;
import hub.seating.sitting.SittingRow;
import hub.space.place.AreaId;

/// Lots for seats from now on. Within commands.
interface Lots {

    /// @param of from how many
    /// @param again whether it can be drawn once more
    record Drawn(SittingRow row, DrawId draw, int of, boolean again) {}

    /// @throws hub.kernel.wire.Refused if there is nothing to draw from
    Drawn draw(Tx tx, PersonId person, AreaId floor);

    /// @throws hub.kernel.wire.Refused if it was drawn again before
    Drawn redraw(Tx tx, PersonId person, SittingId sitting);
}
