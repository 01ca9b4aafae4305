package hub.seating.kiosk;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.seating.kiosk.FoyerBoard.BoardState;

/// What a screen anybody can walk up to may say of people; filled from presence. From memory, any thread.
@FunctionalInterface
public interface KioskPeople {

    Said of(PersonId person);

    /// @param word of presence, such as AVAILABLE; an absence is not told apart
    /// @param place where somebody is, if screens may say so
    record Said(String word, @Nullable String place) {

        /// For a board.
        BoardState state() {
            return switch (word) {
                case "AVAILABLE" -> BoardState.AVAILABLE;
                case "BUSY" -> BoardState.BUSY;
                case "MEETING" -> BoardState.MEETING;
                case "CALL" -> BoardState.CALL;
                case "AWAY" -> BoardState.AWAY;
                case "UNKNOWN" -> BoardState.UNKNOWN;
                default -> BoardState.OUT;
            };
        }
    }
}
