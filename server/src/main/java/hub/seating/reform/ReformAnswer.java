package hub.seating.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.seating.plan.ZoneId;
import hub.seating.reform.UnitRoomsPlanned.RoomsPlanned;
import hub.seating.zone.GrantId;
import hub.seating.zone.Strength;
import hub.seating.zone.Weekdays;
import hub.seating.zone.ZoneGrant;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// What is answered about a reorganisation.
public sealed interface ReformAnswer {

    /// What a day changes. Lists of people and seats are cut at 500; the counts are whole.
    ///
    /// @param digest names what was looked at; to be given back to carry it out
    /// @param judged the day by which loads are told: the first on or after `on` on which the house works
    /// @param names of the units that this answer speaks of, as they are called on the day, or were before
    record Reform(
            long seq, LocalDate on, String digest, @Nullable ReformDecision decided, LocalDate judged,
            ReformCounts counts, List<PersonMove> moves, List<UnitChange> units, List<ZoneGrant> begin,
            List<ZoneGrant> end, List<ZoneLoad> zones, List<SeatGone> seats, List<FixedGone> fixed,
            RoomsPlanned rooms, List<ReformProblem> problems, List<UnitName> names) implements ReformAnswer {}

    /// @param applied when it was carried out
    /// @param switched when the day had come; null: not yet
    /// @param undone null: it was not
    record ReformDecision(Instant applied, PersonId by, @Nullable Instant switched, @Nullable Instant undone)
            implements
            ReformAnswer {}

    /// @param moving people who change their unit
    /// @param zones that are somebody's on the day
    /// @param full of them those whose peak takes more than 95 % of the seats
    /// @param seatsMoved booked seats for which there is a like one
    /// @param seatsLost booked seats for which there is none
    record ReformCounts(
            int moving, int joining, int leaving, int unitsBegin, int unitsEnd, int unitsRenamed, int grantsBegin,
            int grantsEnd, int zones, int full, int seatsMoved, int seatsLost) implements ReformAnswer {}

    /// @param from names of the units before; of who joins, none
    /// @param to names of the units on the day; of who leaves, none
    record PersonMove(PersonBrief person, List<String> from, List<String> to) implements ReformAnswer {}

    /// @param before its name the day before, if it has another
    /// @param people in it and below it, on the day or, if it ends, before
    record UnitChange(UnitId unit, UnitChangeKind kind, String name, @Nullable String before, int people)
            implements
            ReformAnswer {}

    enum UnitChangeKind {
        BEGINS, ENDS, RENAMED
    }

    /// How full a zone will be.
    ///
    /// @param heads of the units that are at home there; of a unit with several zones, its share
    /// @param peak how many will sit there on a full day
    /// @param percent of the seats that the peak takes; null: there are none
    record ZoneLoad(
            ZoneId zone, AreaId floor, String letter, String name, List<UnitId> units, int seats, int heads, int peak,
            @Nullable Integer percent, LoadBasis basis) implements ReformAnswer {

        private static final int FULL = 95;

        /// Whether the peak takes more of the seats than leaves a choice.
        boolean isFull() {
            return percent != null && percent > FULL;
        }
    }

    /// What a peak was worked out from.
    enum LoadBasis {
        /// The 95th percentile of how many of these people sat anywhere at the fullest time of a day, in the last eight weeks.
        USE,
        /// Three quarters of the heads, because there is not enough use to tell.
        HEADS
    }

    /// Somebody who cannot keep a booked seat.
    ///
    /// @param to the place instead; null: none
    record SeatGone(PersonBrief person, LocalDate day, Instant from, Instant until, String place, @Nullable String to)
            implements
            ReformAnswer {}

    /// A fixed seat whose owner changes the unit or leaves.
    record FixedGone(PersonBrief person, SpaceId seat, String place, boolean leaves) implements ReformAnswer {}

    /// @param unit null: of a zone
    /// @param name of the unit or the zone
    record ReformProblem(
            ReformProblemKind kind, @Nullable ZoneId zone, @Nullable UnitId unit, String name, @Nullable GrantId grant)
            implements
            ReformAnswer {}

    enum ReformProblemKind {
        /// A grant goes on for a unit that is not there any more.
        UNIT_ENDS,
        /// A unit with people has no zone.
        NO_ZONE,
        /// A zone with seats is nobody's.
        ZONE_OF_NOBODY,
        /// A zone whose peak takes more than 95 % of its seats.
        FULL
    }

    record UnitName(UnitId unit, String name) implements ReformAnswer {}

    /// Corrected grants for the day.
    ///
    /// @param ends grants for units that are not there any more
    record GrantProposals(long seq, LocalDate on, List<GrantId> ends, List<GrantProposal> grants, List<UnitName> names)
            implements
            ReformAnswer {}

    /// @param instead of which grant; null: the unit had none
    record GrantProposal(
            ZoneId zone, UnitId unit, Strength strength, Weekdays weekdays, @Nullable String opensAt,
            @Nullable GrantId instead, ProposalReason reason) implements ReformAnswer {}

    enum ProposalReason {
        /// The unit carries the name of the one that ended.
        SAME_NAME,
        /// Most of those, or a third and more, work there now.
        SAME_PEOPLE,
        /// It is the one that begins under the same unit.
        SAME_PARENT
    }

    /// What was done.
    ///
    /// @param moved sittings that go on at a like seat
    /// @param lost sittings for which there was none
    record ReformDone(LocalDate on, int moved, int lost) implements ReformAnswer {}
}
