package hub.community.question;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import hub.community.question.QuestionAnswer.Change;
import hub.community.question.QuestionAnswer.TextPart;

/// How one wording differs from another: by words, or by lines where the texts are long.
final class Diff {

    /// More pieces than this on one side are compared line by line: the work grows with what differs, times the length.
    private static final int MAX_WORDS = 3_000;

    private Diff() {}

    static List<TextPart> between(String before, String after) {
        if (before.isEmpty()) {
            return List.of(new TextPart(Change.ADDED, after));
        }
        var old = words(before);
        var now = words(after);
        return old.size() > MAX_WORDS || now.size() > MAX_WORDS
                ? parts(lines(before), lines(after))
                : parts(old, now);
    }

    private static List<TextPart> parts(List<String> old, List<String> now) {
        var parts = new ArrayList<TextPart>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            var source = delta.getSource();
            add(parts, Change.SAME, old.subList(at, source.getPosition()));
            add(parts, Change.REMOVED, source.getLines());
            add(parts, Change.ADDED, delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        add(parts, Change.SAME, old.subList(at, old.size()));
        return List.copyOf(parts);
    }

    private static void add(List<TextPart> parts, Change kind, List<String> pieces) {
        if (!pieces.isEmpty()) {
            parts.add(new TextPart(kind, String.join("", pieces)));
        }
    }

    private static List<String> words(String text) {
        var borders = BreakIterator.getWordInstance(Locale.JAPANESE);
        borders.setText(text);
        var words = new ArrayList<String>();
        for (int from = borders.first(), to = borders.next(); to != BreakIterator.DONE; from = to, to = borders
                .next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)", -1));
    }
}
