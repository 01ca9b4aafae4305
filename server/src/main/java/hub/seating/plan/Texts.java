package hub.seating.plan;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// Words of a plan, as they may be.
final class Texts {

    private Texts() {}

    static String require(@Nullable String text, int most, String field) {
        if (text == null || text.isBlank() || text.strip().length() > most) {
            throw Refused.invalid(field);
        }
        return text.strip();
    }

    static @Nullable String optional(@Nullable String text, int most, String field) {
        return text == null || text.isBlank() ? null : require(text, most, field);
    }

    /// An operation of an outbox.
    static String op(@Nullable String op) {
        return require(op, MAX_OP, "op");
    }

    private static final int MAX_OP = 64;

    static void require(@Nullable Object value, String field) {
        if (value == null) {
            throw Refused.invalid(field);
        }
    }
}
