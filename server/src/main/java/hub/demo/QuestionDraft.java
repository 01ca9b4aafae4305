package hub.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A question that will be asked, its slots filled.
///
/// @param canonical the draft it repeats, null for most
/// @param seed of the dice for all that is still to be drawn
record QuestionDraft(QuestionBlock block, LocalDateTime at, DemoPerson asker, @Nullable QuestionDraft canonical,
        int seed) {

    /// The same question in other words, without answers.
    QuestionDraft repeated(String title, LocalDateTime later, DemoPerson who, int newSeed) {
        var again = new QuestionBlock(block.category(), block.unit(), title, "", block.tags(), List.of(), List.of(),
                List.of(), Map.of());
        return new QuestionDraft(again, later, who, this, newSeed);
    }
}
