package hub.kernel.net;

import java.util.List;

/// One thing a client may ask, complete: what the server mounts and what the API description is made from.
///
/// @param path with `:name` for parts that vary
/// @param maxBody bytes of body accepted
record Route<B, A>(
        String method,
        String path,
        String summary,
        List<QueryParameter> query,
        Class<B> takes,
        Class<A> gives,
        int maxBody,
        Access access,
        Handler<B, A> handler) {

    record QueryParameter(String name, String description) {}

    /// Whether it may change something, and so needs protection against requests from other sites.
    boolean changes() {
        return !method.equals("GET");
    }
}
