package hub.chat.notice.push;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// What a browser is told.
///
/// @param body JSON, short: push services refuse more than 4 KiB
/// @param urgent whether it may wake a sleeping device
/// @param topic of several waiting notes of one topic a push service delivers the last; at most 32 letters and digits
/// @param keep how long a push service keeps it for a browser that is away
public record PushNote(String body, boolean urgent, @Nullable String topic, Duration keep) {}
