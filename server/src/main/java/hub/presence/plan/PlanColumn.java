package hub.presence.plan;

import java.util.Optional;
import java.util.stream.Stream;

import hub.directory.roster.RosterText;

/// The columns of a CSV file of plans, in the order in which they are written.
enum PlanColumn {
    STAFF_NUMBER("職員番号", "staffNumber", true),
    NAME("氏名", "name", false),
    DAY("日付", "day", true),
    PART("区分", "part", true),
    KIND("予定", "kind", true),
    PLACE("場所", "place", false),
    NOTE("メモ", "note", false);

    private final String label;
    private final String english;
    private final boolean required;

    PlanColumn(String label, String english, boolean required) {
        this.label = label;
        this.english = english;
        this.required = required;
    }

    String label() {
        return label;
    }

    boolean required() {
        return required;
    }

    /// The column of this name; empty for one the hub does not use.
    static Optional<PlanColumn> called(String name) {
        var plain = RosterText.plain(name);
        return Stream.of(values())
                .filter(column -> column.label.equals(plain) || column.english.equalsIgnoreCase(plain))
                .findFirst();
    }
}
