package hub.wire;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

/// How records become JSON, as far as their annotations say.
final class Records {

    private Records() {}

    /// A record that is written as the one number or text in it.
    static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    /// What is written of a record, in order.
    static List<RecordComponent> componentsOf(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .toList();
    }

    static boolean writes(Class<?> record, String component) {
        return componentsOf(record).stream().anyMatch(written -> written.getName().equals(component));
    }
}
