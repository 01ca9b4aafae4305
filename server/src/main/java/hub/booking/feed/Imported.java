package hub.booking.feed;

import java.time.Instant;

/// One date of a file, ready to be taken.
///
/// @param n of its entry in the file
/// @param key tells it apart from others of its uid for ever: when it was to begin at first
/// @param cancelled called off by who made the file
record Imported(
        int n, String uid, Instant key, String title, String note, Instant from, Instant until, boolean cancelled) {}
