package hub.space.allocation;

/// What stands behind an allocation: a row of the feature that took it.
///
/// @param kind names the feature's rows, such as `booking` or `wait`
/// @param id as the feature numbers them
public record Reservation(String kind, long id) {}
