package hub.booking.feed;

import org.jspecify.annotations.Nullable;

import hub.space.place.SpaceId;

/// All that a client may ask about feeds and imports.
public sealed interface FeedCommand {

    /// Makes an address. Sent twice it makes two: what is secret is never kept to be answered again.
    ///
    /// @param place null: my own days
    record MakeFeed(@Nullable String op, @Nullable SpaceId place, boolean busyOnly) implements FeedCommand {}

    /// Looks what a file would do, or does it.
    ///
    /// @param ics the text of the file
    /// @param digest of what was looked at; needed to do it
    record ImportCalendar(String ics, boolean apply, @Nullable String digest) implements FeedCommand {}
}
