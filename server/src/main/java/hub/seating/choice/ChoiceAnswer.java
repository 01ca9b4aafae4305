package hub.seating.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.seating.sitting.DrawId;
import hub.seating.sitting.MySitting;
import hub.seating.sitting.SittingId;
import hub.space.place.SpaceId;

/// What is answered about choosing.
public sealed interface ChoiceAnswer {

    /// @param from when a seat taken now would begin
    /// @param offers the best first
    /// @param free from how many they were chosen
    record SeatOffers(Instant from, Instant until, List<SeatOffer> offers, int free) implements ChoiceAnswer {}

    /// What was taken in one tap.
    record SeatTaken(MySitting sitting, List<SeatReason> reasons) implements ChoiceAnswer {}

    /// A block of neighbouring seats; mine among them if I belong to the team.
    record TeamSeated(List<TeamSeat> seats) implements ChoiceAnswer {}

    record TeamSeat(SittingId sitting, PersonId person, SpaceId seat, String place) implements ChoiceAnswer {}

    /// How a lot was drawn, so that it can be drawn again: for each candidate in this order the SHA-256 of
    /// `seed:seat` gives a number u between 0 and 1; the highest u^(1/weight) comes first, and the first one that was
    /// still free was given.
    ///
    /// @param half AM, PM or DAY
    /// @param seat what was given
    /// @param again the draw that this one replaced; null: it was the first
    /// @param mayRedraw whether it can be drawn once more
    record SeatDraw(
            DrawId id, LocalDate day, String half, Instant at, String seed, List<DrawCandidate> candidates,
            SpaceId seat, String place, @Nullable DrawId again, boolean mayRedraw) implements ChoiceAnswer {}

    /// @param weight in thousandths
    /// @param gone whether somebody had taken it in the same moment
    record DrawCandidate(SpaceId seat, String place, int weight, boolean gone) implements ChoiceAnswer {}
}
