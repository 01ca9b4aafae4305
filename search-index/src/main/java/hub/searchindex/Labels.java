package hub.searchindex;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Numbers that a document can be filtered by, each under a name the caller chooses: `room`, `author`, `unit`, `solved` … A
/// name may have several numbers. Immutable.
public final class Labels {

    private static final Labels NONE = new Labels(Map.of());

    private final Map<String, long[]> values;

    private Labels(Map<String, long[]> values) {
        this.values = values;
    }

    /// No label at all.
    public static Labels none() {
        return NONE;
    }

    /// One name with its numbers.
    public static Labels of(String name, long... numbers) {
        return NONE.with(name, numbers);
    }

    /// These labels and one more; the name's former numbers are replaced.
    public Labels with(String name, long... numbers) {
        var more = new LinkedHashMap<>(values);
        more.put(name, numbers.length > 1 ? Arrays.stream(numbers).distinct().toArray() : numbers.clone());
        return new Labels(more);
    }

    /// As [#with(String, long...)].
    public Labels with(String name, Collection<Long> numbers) {
        return with(name, numbers.stream().mapToLong(Long::longValue).toArray());
    }

    Set<Map.Entry<String, long[]>> entries() {
        return values.entrySet();
    }
}
