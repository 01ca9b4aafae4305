package hub.seating.kiosk;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.seating.kiosk.FoyerBoard.FoyerState;

/// What a screen anybody can walk up to may say of people; filled from presence. From memory, any thread.
@FunctionalInterface
public interface KioskPeople {

    Said of(PersonId person);

    /// @param word of presence, such as AVAILABLE; an absence is not told apart
    /// @param place where somebody is, if screens may say so
    record Said(String word, @Nullable String place) {

        /// For a board.
        FoyerState state() {
            return switch (word) {
                case "AVAILABLE" -> FoyerState.AVAILABLE;
                case "BUSY" -> FoyerState.BUSY;
                case "MEETING" -> FoyerState.MEETING;
                case "CALL" -> FoyerState.CALL;
                case "AWAY" -> FoyerState.AWAY;
                case "UNKNOWN" -> FoyerState.UNKNOWN;
                default -> FoyerState.OUT;
            };
        }
    }
}
