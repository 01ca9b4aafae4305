package hub.booking.feed;

import java.time.Instant;

/// One date of a file, ready to be taken.
///
/// @param n of its entry in the file
/// @param key tells it apart from others of its uid: when it was to begin by the rule; 1970 if there are no others
/// @param cancelled called off by who made the file
record Imported(
        int n, String uid, Instant key, String title, String note, Instant from, Instant until, boolean cancelled) {}
