package hub.booking;

import hub.booking.reservation.HouseRules;
import hub.booking.reservation.Ruling;
import hub.kernel.db.Sql;
import hub.space.place.SpaceId;

/// Lets everybody take everything.
final class NoRules implements HouseRules {

    @Override
    public Ruling judge(Sql sql, Wish wish) {
        return Ruling.FREE;
    }

    @Override
    public boolean showsTitles(SpaceId space) {
        return true;
    }
}
