package hub.booking.panel;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// What became of a press.
///
/// @param wish waits for a phone; null: it is done
/// @param until the new end, if it is about one
record PanelDone(@Nullable PanelWish wish, @Nullable Instant until) {}
