package hub.kernel.net;

import java.util.List;

import hub.kernel.net.RouteDescription.QueryParameter;

/// One thing a client may ask, complete: what the server mounts.
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

    RouteDescription description() {
        return new RouteDescription(method, path, summary, query, takes, gives, maxBody, access);
    }

    /// Whether it may change something, and so needs protection against requests from other sites.
    boolean changes() {
        return !method.equals("GET");
    }
}
