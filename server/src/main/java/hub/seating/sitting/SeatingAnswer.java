package hub.seating.sitting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.seating.plan.PlanId;
import hub.seating.plan.ZoneId;
import hub.seating.zone.SeatRule;
import hub.seating.zone.SeatRules;
import hub.seating.zone.Step;
import hub.seating.zone.ZoneUse;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// What is answered about sittings.
public sealed interface SeatingAnswer {

    /// A floor on a day.
    ///
    /// @param seq what the answer includes of the log
    /// @param plan the version that holds that day; null: none
    /// @param seats of the plan that are taken or closed; all others are free
    /// @param rights of the asker, for all seats of the plan
    /// @param grants whose the zones are
    record FloorDay(
            long seq, AreaId floor, LocalDate day, @Nullable PlanId plan, List<SeatLive> seats,
            List<SeatRight> rights, List<ZoneUse> grants, SeatRules rules) implements SeatingAnswer {}

    /// Whether I may have a seat.
    ///
    /// @param step by what; null: I may not
    /// @param from only from then on; null: at once
    /// @param why not; null: I may
    /// @param unit whose it is instead
    record SeatRight(
            SpaceId seat, @Nullable Step step, @Nullable Instant from, @Nullable SeatRule why, @Nullable UnitId unit)
            implements
            SeatingAnswer {}

    /// @param sittings by their beginning; those that are over, too
    /// @param notices the newest first, at most 50
    /// @param read up to which notice I have seen them
    record MySittings(long seq, List<MySitting> sittings, List<SeatNotice> notices, long read, int unread)
            implements
            SeatingAnswer {}

    /// Where somebody is.
    ///
    /// @param seat null: on none that is shown
    record SeatFound(PersonId person, @Nullable FoundSeat seat) implements SeatingAnswer {}

    /// @param place such as 4F D-15
    record FoundSeat(
            SpaceId seat, AreaId floor, String number, String place, @Nullable ZoneId zone, Instant from,
            Instant until, boolean open, SittingState state) implements SeatingAnswer {}

    /// Who of a section sits where today; who is shown nowhere is not in it.
    record SectionToday(long seq, UnitId unit, List<SectionSeat> seats) implements SeatingAnswer {}

    record SectionSeat(PersonId person, FoundSeat seat) implements SeatingAnswer {}

    /// A person's own settings of seats.
    ///
    /// @param wishes usual ones
    /// @param shown to whom it is shown where I sit
    /// @param proposalSeconds how long a kiosk waits for me: 20 or 60
    /// @param confirmSeat whether a kiosk asks before it takes a seat
    /// @param bigText whether kiosks write large
    /// @param remind whether I am reminded to clear the desk
    record SeatSettings(
            List<Wish> wishes, SeatShown shown, int proposalSeconds, boolean confirmSeat, boolean bigText,
            boolean remind) implements SeatingAnswer {}

    /// To whom something is shown.
    enum SeatShown {
        STAFF,
        NOBODY
    }

    /// The seat that a code on a desk belongs to.
    ///
    /// @param live as it is today
    /// @param right mine, from now on
    /// @param mine what I have there now or could claim; null: nothing
    record SeatOfCode(
            SpaceId seat, AreaId floor, String number, String place, SeatLive live, SeatRight right,
            @Nullable MySitting mine) implements SeatingAnswer {}

    /// The code for a desk, for printing.
    record SeatCode(SpaceId seat, String code) implements SeatingAnswer {}
}
