package hub.seating.kiosk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.seating.kiosk.KioskSession.KioskOffer;
import hub.space.place.SpaceId;

/// Why something was not done, and what could be instead. Nothing has changed but that the first of these is kept.
///
/// @param code stable, as of errors
/// @param message for people, in the language of the kiosk
/// @param at when the seat was taken by somebody else; null: that is not the reason
/// @param alternatives at most three, the first held for this session
record KioskRefusal(
        String code, String message, @Nullable SpaceId seat, @Nullable String number, @Nullable Instant at,
        List<KioskOffer> alternatives) {}
