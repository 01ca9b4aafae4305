package hub.community.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names in the log what carries words: a question (`question:5`), one of its answers (`question:5/answer:12`) or remarks
/// (`question:5/comment:7`), so that each can be taken back by itself and whoever follows the log knows the question.
public final class QuestionKey {

    private static final Pattern KEY = Pattern.compile("question:([0-9]{1,18})(?:/.*)?");

    private QuestionKey() {}

    /// The question that a key belongs to; empty if it is a key of something else.
    public static Optional<QuestionId> questionOf(String carried) {
        return Optional.of(KEY.matcher(carried))
                .filter(Matcher::matches)
                .map(key -> new QuestionId(Long.parseLong(key.group(1))));
    }

    static String of(QuestionId question) {
        return "question:" + question.value();
    }

    static String of(QuestionId question, AnswerId answer) {
        return of(question) + "/answer:" + answer.value();
    }

    static String of(QuestionId question, CommentId comment) {
        return of(question) + "/comment:" + comment.value();
    }
}
