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

    /// @param unit for which it speaks, null for most
    /// @param checkedAt null: never looked at again
    record DemoAnswer(int author, @Nullable Integer section, Instant at, String text, boolean accepted,
            @Nullable Integer unit, @Nullable Instant checkedAt, @Nullable LocalDate review, String health,
            List<Integer> useful, List<DemoRemark> comments) {}

    record DemoRemark(int author, Instant at, String text) {}

    String text() {
        return body.isEmpty() ? title : title + "\n" + body;
    }

    String state() {
        if (canonical != null) return "DUPLICATE";
        if (answers.isEmpty()) return "OPEN";
        return solvedAt == null ? "ANSWERED" : "SOLVED";
    }

    boolean isOfficial() {
        return answers.stream().anyMatch(answer -> answer.unit() != null);
    }
}
