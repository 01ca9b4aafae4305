package hub.kernel.events;

import org.jspecify.annotations.Nullable;

/// What becomes of an event that carried something withdrawn.
///
/// @param body what it says from now on, null if it leaves the log
record Withdrawal(long seq, String kind, @Nullable String body) {}
