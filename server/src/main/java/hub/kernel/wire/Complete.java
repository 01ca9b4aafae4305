package hub.kernel.wire;

import java.lang.reflect.RecordComponent;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/// Sees to it that a record that came from outside has a value in every component that is not `@Nullable`,
/// so that inside the hub the compiler's null checks can be believed.
final class Complete {

    /// Asking a class for its components copies them each time.
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Complete() {}

    static <T> T check(@Nullable T value) {
        if (value == null) {
            throw new Refused(KernelError.MALFORMED);
        }
        checkInside(value);
        return value;
    }

    private static void checkInside(Object value) {
        switch (value) {
            case Record record -> checkComponents(record);
            case Collection<?> many -> many.forEach(one -> checkInside(present(one, "[]")));
            default -> {
            }
        }
    }

    private static void checkComponents(Record record) {
        for (var component : COMPONENTS.get(record.getClass())) {
            var value = valueOf(component, record);
            if (value != null) {
                checkInside(value);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw Refused.invalid(component.getName());
            }
        }
    }

    private static Object present(@Nullable Object value, String where) {
        if (value == null) {
            throw Refused.invalid(where);
        }
        return value;
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
