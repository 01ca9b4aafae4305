package hub.space.place;

import java.time.Instant;

/// Something that is broken in a place, as long as it is.
///
/// @param closes whether the place cannot be taken because of it
public record Fault(FaultId id, String text, Instant since, boolean closes) {}
