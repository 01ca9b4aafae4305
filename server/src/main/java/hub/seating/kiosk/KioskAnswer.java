package hub.seating.kiosk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.space.place.SpaceId;

/// What a kiosk is answered.
sealed interface KioskAnswer {

    /// A card was read: one of the two.
    record KioskTapped(@Nullable KioskSession session, @Nullable KioskUnknown unknown) implements KioskAnswer {}

    /// Something was pressed. After a refusal the session goes on, with what is held now.
    ///
    /// @param session as it is now; null: it is over
    /// @param done null: it was refused or only touched
    record KioskActed(@Nullable KioskSession session, @Nullable KioskDone done, @Nullable KioskRefusal refusal)
            implements KioskAnswer {}

    /// A card that belongs to nobody yet.
    ///
    /// @param code to be typed or scanned by its owner's own device
    /// @param path of the page to open there
    record KioskUnknown(String code, String path, Instant now, Instant expires) implements KioskAnswer {}

    /// Colleagues who can be seen in the own zone.
    record KioskNames(List<KioskName> names) implements KioskAnswer {}

    record KioskName(SpaceId seat, String name) {}

    record KioskReceipts(List<KioskReceipt> receipts) implements KioskAnswer {}

    /// @param counter as it was sent
    /// @param code why not, such as kiosk.replayed; null unless refused
    record KioskReceipt(long counter, String op, ReceiptState state, @Nullable String code) {}

    enum ReceiptState {
        /// The person has a seat.
        DONE,
        /// The person has been told that there was none.
        LOST,
        /// Nobody's card.
        UNKNOWN, REFUSED
    }
}
