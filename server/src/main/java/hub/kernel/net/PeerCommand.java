package hub.kernel.net;

/// Something a client says over its connection that is no change to be stored, such as that the user is typing.
/// Called on the connection's event loop: must be quick and must not block.
@FunctionalInterface
public interface PeerCommand<C> {

    void handle(Peer peer, C command);
}
