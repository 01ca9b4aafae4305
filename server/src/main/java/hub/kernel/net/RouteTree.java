package hub.kernel.net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Finds the route of a request by walking down its path, one step per segment. Trying one pattern after the other, as a
/// general router does, cost more than everything else in a request. Read-only once filled; any thread.
final class RouteTree {

    private final Node root = new Node();

    RouteTree(List<Route<?, ?>> routes) {
        routes.forEach(this::add);
    }

    /// The route for a path as it came, and what stands in the places of its `:names`.
    Optional<Match> find(String method, String path) {
        var node = root;
        var values = new ArrayList<String>(2);
        for (var segment : segments(path)) {
            var literal = node.literals.get(segment);
            if (literal == null) {
                values.add(segment);
            }
            node = literal != null ? literal : node.any;
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(node.leaves.get(method)).map(leaf -> leaf.with(values));
    }

    /// A route and the values of its parameters by name.
    record Match(Route<?, ?> route, Map<String, String> parameters) {}

    private void add(Route<?, ?> route) {
        var node = root;
        var names = new ArrayList<String>();
        for (var segment : segments(route.path())) {
            if (segment.startsWith(":")) {
                names.add(segment.substring(1));
                node = node.any();
            } else {
                node = node.literals.computeIfAbsent(segment, _ -> new Node());
            }
        }
        if (node.leaves.put(route.method(), new Leaf(route, names)) != null) {
            throw new IllegalArgumentException("two routes for " + route.method() + " " + route.path());
        }
    }

    private static String[] segments(String path) {
        return path.substring(1).split("/", -1);
    }

    private static final class Node {

        private final Map<String, Node> literals = new HashMap<>();
        private final Map<String, Leaf> leaves = new HashMap<>();
        private @Nullable Node any;

        private Node any() {
            if (any == null) {
                any = new Node();
            }
            return any;
        }
    }

    private record Leaf(Route<?, ?> route, List<String> names) {

        Match with(List<String> values) {
            var parameters = new HashMap<String, String>();
            for (int i = 0; i < names.size(); i++) {
                parameters.put(names.get(i), values.get(i));
            }
            return new Match(route, parameters);
        }
    }
}
