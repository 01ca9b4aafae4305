package hub.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A question of the town as it stands now.
///
/// @param id dense, from 1, in the order of asking
/// @param canonical id of the question that stands for it, null for most
/// @param watchers people, without those who take part
record DemoQuestion(int id, int asker, boolean anonymous, @Nullable Integer section, String category,
        @Nullable Integer concerned, String title, String body, Instant askedAt, Instant movedAt,
        @Nullable Instant solvedAt, @Nullable Integer canonical, int seen, List<Integer> useful,
        List<Integer> watchers, List<Integer> invited, List<String> tags, List<String> wordings,
        List<DemoAnswer> answers) {

    /// @param acceptedAt null for most but the best
    /// @param unit for which it speaks since `officialAt`, both null for most
    /// @param checkedAt null: never looked at again
    record DemoAnswer(int author, @Nullable Integer section, Instant at, String text, @Nullable Instant acceptedAt,
            @Nullable Integer unit, @Nullable Instant officialAt, @Nullable Instant checkedAt,
            @Nullable LocalDate review, String health, List<Integer> useful, List<DemoRemark> comments) {

        /// When it solved the question; null if it did not, or does not any longer.
        @Nullable
        Instant solvedAt() {
            if (health.equals("OBSOLETE")) return null;
            if (acceptedAt == null || officialAt == null) return acceptedAt == null ? officialAt : acceptedAt;
            return acceptedAt.isBefore(officialAt) ? acceptedAt : officialAt;
        }
    }

    record DemoRemark(int author, Instant at, String text) {}

    String text() {
        return body.isEmpty() ? title : title + "\n" + body;
    }

    String state() {
        if (canonical != null) return "DUPLICATE";
        if (answers.isEmpty()) return "OPEN";
        return solvedAt == null ? "ANSWERED" : "SOLVED";
    }

    long officialAnswers() {
        return answers.stream().filter(answer -> answer.unit() != null).count();
    }
}
