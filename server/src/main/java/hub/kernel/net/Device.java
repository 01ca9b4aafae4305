package hub.kernel.net;

/// A screen on a wall or a desk that was paired with the hub, as of this request. Nobody is signed in at it.
///
/// @param mode what it is for, such as `DOOR`
public record Device(long id, String mode) {}
