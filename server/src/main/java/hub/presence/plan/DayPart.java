package hub.presence.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The part of a day that a plan is made for.
public enum DayPart {
    DAY("1日"),
    AM("午前"),
    PM("午後");

    private final String word;

    DayPart(String word) {
        this.word = word;
    }

    List<Half> halves() {
        return switch (this) {
            case DAY -> List.of(Half.AM, Half.PM);
            case AM -> List.of(Half.AM);
            case PM -> List.of(Half.PM);
        };
    }

    /// As it stands in a CSV file.
    String word() {
        return word;
    }

    static Optional<DayPart> ofWord(String word) {
        return Stream.of(values()).filter(part -> part.word.equals(word)).findFirst();
    }
}
