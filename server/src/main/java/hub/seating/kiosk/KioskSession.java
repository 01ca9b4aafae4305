package hub.seating.kiosk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;
import hub.space.place.SpaceStyle;

/// What a kiosk shows to somebody whose card it has read: for a few seconds, and only at this kiosk.
///
/// @param session to be sent with everything that is pressed
/// @param expires when it is over unless it is touched
/// @param seconds how much a touch brings back
/// @param touches how often that is still possible
/// @param seat what this person has now or later today; null: nothing
/// @param proposal the best seat; null: none is free, or there is one already
/// @param lots from how many a lot would be drawn
/// @param zones those of this floor, where this person belongs first
/// @param mine seats of this floor that this person may have now
/// @param promised those of them that are not free until this person leaves
/// @param may what can be pressed, and why something cannot
/// @param checkIns rooms this person could check in to
/// @param wishes how this person likes to use kiosks
record KioskSession(
        String session, Instant now, Instant expires, int seconds, int touches, KioskPerson person,
        @Nullable KioskSeated seat, @Nullable KioskOffer proposal, int lots, List<KioskZoneRight> zones,
        List<SpaceId> mine, List<SpaceId> promised, List<KioskMay> may, List<KioskCheckIn> checkIns,
        KioskWishes wishes) {

    /// @param given only as far as needed to tell two people apart; empty if unknown
    /// @param state a word of presence, such as AVAILABLE
    record KioskPerson(PersonId id, String family, String given, @Nullable String unit, String state) {}

    enum SeatedState {
        BOOKED, HERE
    }

    /// @param floor where it is; it may be another one
    /// @param number such as D-14
    /// @param place such as 4F D-14
    /// @param open whether it lasts until this person leaves
    record KioskSeated(
            long sitting, SpaceId seat, AreaId floor, String number, String place, @Nullable SpaceStyle kind,
            @Nullable ZoneId zone, Instant from, Instant until, boolean open, SeatedState state) {}

    /// @param open whether it would last until this person leaves
    /// @param metres from the seat that was refused; null: none was
    /// @param held whether it is kept for this session
    record KioskOffer(
            SpaceId seat, AreaId floor, String number, String place, @Nullable SpaceStyle kind,
            @Nullable ZoneId zone, Instant until, boolean open, List<KioskReason> reasons, @Nullable Double metres,
            boolean held) {

        /// The same, kept for this session.
        KioskOffer kept() {
            return new KioskOffer(seat, floor, number, place, kind, zone, until, open, reasons, metres, true);
        }
    }

    /// Why this seat was chosen.
    ///
    /// @param code such as TEAM, CHANGE, LIFT
    /// @param n how many, where it counts something
    record KioskReason(String code, @Nullable Integer n) {}

    /// What this person may do in a zone.
    ///
    /// @param free seats that this person could have there until they leave, with the one kept for them
    /// @param from when it opens for this person today; null: it is open or stays closed
    /// @param why a reason such as OTHER_UNIT; null: it is open for this person
    /// @param unit whose it is
    record KioskZoneRight(
            ZoneId zone, boolean mine, int free, @Nullable Instant from, @Nullable String why,
            @Nullable String unit) {}

    enum KioskButton {
        TAKE, CHOOSE, DRAW, REDRAW, LEAVE, CHECK_IN
    }

    /// @param why a stable code; null: it can be pressed
    record KioskMay(KioskButton button, @Nullable WhyNot why) {}

    enum WhyNot {
        NOTHING_FREE, NO_SEAT, HAS_SEAT, DRAWN_ALREADY, NO_BOOKING, HOUSE_CLOSED
    }

    /// @param booking of a room
    record KioskCheckIn(long booking, String place, Instant from, Instant until, Instant deadline) {}

    /// @param seconds 20 or 60
    /// @param confirmSeat whether a seat is asked about before it is taken
    record KioskWishes(int seconds, boolean confirmSeat, boolean bigText) {}

    @Override
    public String toString() {
        return "KioskSession[" + expires + "]";
    }
}
