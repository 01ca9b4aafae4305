package hub.booking.feed;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.space.place.SpaceId;

/// An address that other calendars subscribe to.
///
/// @param place null: my own days
/// @param busyOnly only that something is there; else titles as far as they may be read
/// @param used when it was last fetched, to the hour
public record Feed(long id, @Nullable SpaceId place, boolean busyOnly, Instant made, @Nullable Instant used) {}
