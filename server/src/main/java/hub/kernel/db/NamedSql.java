package hub.kernel.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// SQL text with `:name` parameters, cut at the parameters once. The text is the hub's own: no quoted `:name` in it.
///
/// @param plain the text for JDBC while no list is bound
record NamedSql(String text, List<String> pieces, List<String> names, String plain) {

    private static final Pattern PARAMETER = Pattern.compile(":([a-zA-Z]\\w*)");

    static NamedSql parse(String text) {
        var pieces = new ArrayList<String>();
        var names = new ArrayList<String>();
        var parameter = PARAMETER.matcher(text);
        int end = 0;
        while (parameter.find()) {
            pieces.add(text.substring(end, parameter.start()));
            names.add(parameter.group(1));
            end = parameter.end();
        }
        pieces.add(text.substring(end));
        return new NamedSql(text, List.copyOf(pieces), List.copyOf(names), String.join("?", pieces));
    }

    /// The text for JDBC: a list takes as many marks as the next power of two, so that few texts exist.
    String jdbc(Map<String, @Nullable Object> values) {
        if (values.values().stream().noneMatch(value -> value instanceof Collection<?>)) {
            return plain;
        }
        var jdbc = new StringBuilder(text.length());
        for (int i = 0; i < names.size(); i++) {
            jdbc.append(pieces.get(i)).append(marks(values.get(names.get(i))));
        }
        return jdbc.append(pieces.getLast()).toString();
    }

    /// The values in the order of the marks; a list is filled up with its last element.
    List<@Nullable Object> inOrder(Map<String, @Nullable Object> values) {
        var ordered = new ArrayList<@Nullable Object>(names.size());
        for (var name : names) {
            if (!values.containsKey(name)) {
                throw new DatabaseException("parameter :" + name + " is not bound in " + text);
            }
            var value = values.get(name);
            if (value instanceof Collection<?> list) {
                padTo(width(list), list, ordered);
            } else {
                ordered.add(value);
            }
        }
        return ordered;
    }

    private static void padTo(int width, Collection<?> list, List<@Nullable Object> ordered) {
        Object last = null;
        for (var element : list) {
            ordered.add(element);
            last = element;
        }
        for (int i = list.size(); i < width; i++) {
            ordered.add(last);
        }
    }

    private static String marks(@Nullable Object value) {
        return value instanceof Collection<?> list ? "?" + ",?".repeat(width(list) - 1) : "?";
    }

    private static int width(Collection<?> list) {
        return list.size() <= 1 ? 1 : Integer.highestOneBit(list.size() - 1) << 1;
    }
}
