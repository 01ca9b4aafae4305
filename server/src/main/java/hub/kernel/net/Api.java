package hub.kernel.net;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// All routes of the hub, collected while the features are built.
public final class Api {

    private final List<Route<?, ?>> routes = new ArrayList<>();

    /// A query: changes nothing.
    public RouteDraft<None, None> get(String path, String summary) {
        return RouteDraft.of(routes::add, "GET", path, summary);
    }

    public RouteDraft<None, None> post(String path, String summary) {
        return RouteDraft.of(routes::add, "POST", path, summary);
    }

    public RouteDraft<None, None> put(String path, String summary) {
        return RouteDraft.of(routes::add, "PUT", path, summary);
    }

    public RouteDraft<None, None> patch(String path, String summary) {
        return RouteDraft.of(routes::add, "PATCH", path, summary);
    }

    public RouteDraft<None, None> delete(String path, String summary) {
        return RouteDraft.of(routes::add, "DELETE", path, summary);
    }

    /// Every route there is, in the order the features were built.
    public List<RouteDescription> description() {
        return routes.stream().map(Route::description).toList();
    }

    /// Everything an API key can be good for: the scopes that routes ask for, in alphabetical order.
    public SortedSet<String> scopes() {
        var scopes = new TreeSet<String>();
        routes.forEach(route -> {
            if (route.access() instanceof Access.Keyed(var scope)) {
                scopes.add(scope);
            }
        });
        return scopes;
    }

    List<Route<?, ?>> routes() {
        return List.copyOf(routes);
    }
}
