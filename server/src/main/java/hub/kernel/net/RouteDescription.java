package hub.kernel.net;

import java.util.List;

/// What can be said of a route: the API description and the types of the web client are made from it.
///
/// @param path with `:name` for parts that vary
/// @param takes the record of the body; [None] if there is none, `byte[]` for bytes as they are
/// @param gives the record answered; [FileAnswer] for a file as it is, [TextAnswer] for a text that is no JSON
/// @param maxBody bytes of body accepted
public record RouteDescription(
        String method,
        String path,
        String summary,
        List<QueryParameter> query,
        Class<?> takes,
        Class<?> gives,
        int maxBody,
        Access access) {

    /// A parameter after the `?`, always optional.
    ///
    /// @param type `String` or `Long`
    public record QueryParameter(String name, Class<?> type, String description) {}

    /// Whether it may change something, and so needs the `X-Hub-Csrf` header.
    public boolean changes() {
        return !method.equals("GET");
    }
}
