package hub.kernel.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.JsonNode;

/// JSON that somebody wrote as a file, read so that each fault can be told with its line. One thread at a time.
public final class JsonText {

    private final byte[] text;
    private final JsonNode root;
    private @Nullable Map<String, Integer> lines;

    private JsonText(byte[] text, JsonNode root) {
        this.text = text;
        this.root = root;
    }

    /// @throws Refused `request.malformed` if it is not a JSON object, with the `line` where it ceases to be JSON
    public static JsonText of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            var root = Json.tree(bytes);
            if (!root.isObject()) {
                throw new Refused(KernelError.MALFORMED, Map.of("line", 1));
            }
            return new JsonText(bytes, root);
        } catch (JacksonException e) {
            throw new Refused(KernelError.MALFORMED, Map.of("line", lineOf(e)));
        }
    }

    /// All of it as a record.
    ///
    /// @throws Refused `request.invalid`, or what the record refuses
    public <T> T as(Class<T> type) {
        return Json.read(text, type);
    }

    /// A record as a file that people can read and compare line by line; the same record, the same text.
    public static String pretty(Object value) {
        return Json.pretty(value) + "\n";
    }

    /// Paths, such as `seats[12].code`, of what cannot be read in lists whose elements are to be records; in order.
    public List<String> faults(Map<String, Class<?>> lists) {
        var faults = new ArrayList<String>();
        root.properties().forEach(field -> {
            var type = lists.get(field.getKey());
            if (type != null && field.getValue().isArray()) {
                for (int i = 0; i < field.getValue().size(); i++) {
                    addFault(faults, field.getKey() + "[" + i + "]", field.getValue().get(i), type);
                }
            }
        });
        return faults;
    }

    private static void addFault(List<String> faults, String path, JsonNode node, Class<?> type) {
        try {
            Json.record(node, type);
        } catch (Refused refused) {
            var field = refused.detail().get("field");
            faults.add(field == null || "".equals(field) ? path : (path + "." + field).replace(".[", "["));
        }
    }

    /// The line on which the value at a path begins, or what it is in if it has none; from 1.
    public int line(String path) {
        if (lines == null) {
            lines = lines();
        }
        var known = lines;
        for (var at = path;; at = outer(at)) {
            var line = known.get(at);
            if (line != null) {
                return line;
            }
            if (at.isEmpty()) {
                return 1;
            }
        }
    }

    private static String outer(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private Map<String, Integer> lines() {
        var found = new HashMap<String, Integer>();
        try (var parser = Json.parser(text)) {
            while (parser.nextToken() != null) {
                if (begins(parser)) {
                    found.putIfAbsent(pathOf(parser), parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return found;
    }

    private static boolean begins(JsonParser parser) {
        return switch (parser.currentToken()) {
            case END_ARRAY, END_OBJECT, PROPERTY_NAME, NOT_AVAILABLE -> false;
            default -> true;
        };
    }

    private static String pathOf(JsonParser parser) {
        var context = parser.streamReadContext();
        return path(parser.currentToken().isStructStart() ? context.getParent() : context);
    }

    private static String path(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        var outer = path(context.getParent());
        return context.inArray() ? outer + "[" + context.getCurrentIndex() + "]"
                : outer.isEmpty() ? context.currentName() : outer + "." + context.currentName();
    }

    private static int lineOf(JacksonException complaint) {
        var location = complaint.getLocation();
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }
}
