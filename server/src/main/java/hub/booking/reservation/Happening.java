package hub.booking.reservation;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What happened to a booking.
///
/// @param before null: it is new
/// @param note the reason that was given; empty if none was
public record Happening(Step step, Actor actor, @Nullable Whole before, Whole after, String note) {

    /// What it was before, unless it is new.
    public Optional<Whole> earlier() {
        return Optional.ofNullable(before);
    }
}
