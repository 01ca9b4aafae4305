package hub.booking.panel;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.space.place.SpaceId;

/// What a phone is asked to confirm.
record PanelAsk(PanelWish.PressKind kind, SpaceId place, Instant from, @Nullable Instant until, Instant expires) {}
