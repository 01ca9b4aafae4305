package hub.presence.plan;

import java.util.Optional;
import java.util.stream.Stream;

/// What is planned for half a day.
public enum PlanKind {
    TELEWORK("在宅"),
    TRIP("出張"),
    LEAVE("休暇"),
    TRAINING("研修");

    private final String word;

    PlanKind(String word) {
        this.word = word;
    }

    /// As it stands in a CSV file.
    String word() {
        return word;
    }

    static Optional<PlanKind> ofWord(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
