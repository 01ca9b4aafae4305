package hub.seating.card;

import org.jspecify.annotations.Nullable;

/// What is sent about cards.
sealed interface CardCommand {

    /// The card that was held to the kiosk is mine.
    ///
    /// @param op from the client's outbox
    record BindCard(String op) implements CardCommand {}

    /// @param file CSV in Base64, `staffNumber,card`
    /// @param digest of the preview that is applied; null: only look
    record ImportCards(String file, @Nullable String digest) implements CardCommand {

        @Override
        public String toString() {
            return "ImportCards[" + digest + "]";
        }
    }
}
