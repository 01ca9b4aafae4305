package hub.chat.room;

import java.util.Locale;

/// Whether rooms choose themselves what members see of each other's reading, or the administrator has for all of them.
public enum ReceiptsRule {
    FREE,
    NAMES,
    COUNT,
    OFF;

    /// @throws IllegalArgumentException unless it is the name of a rule, in any case
    public static ReceiptsRule of(String text) {
        return valueOf(text.strip().toUpperCase(Locale.ROOT));
    }

    /// What holds in a room that has chosen `chosen`.
    Receipts effective(Receipts chosen) {
        return switch (this) {
            case FREE -> chosen;
            case NAMES -> Receipts.NAMES;
            case COUNT -> Receipts.COUNT;
            case OFF -> Receipts.OFF;
        };
    }
}
