package hub.search;

import java.util.List;
import java.util.regex.Pattern;

import hub.searchindex.Mark;

/// Texts as they are shown in a list of hits: the words without the signs of Markdown, in one line.
final class Plain {

    /// Shown of a text at most.
    private static final int SHOWN = 200;

    /// Shown before the first hit, so that it stands in its sentence.
    private static final int BEFORE = 40;

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\n]*)]\\([^)\\n]*\\)");
    private static final Pattern LINE_START = Pattern.compile("(?m)^[ \\t]*(?:[#>]+[ \\t]|[-*+][ \\t]|```\\w*)[ \\t]*");
    private static final Pattern SIGNS = Pattern.compile("\\*\\*|__|~~|`+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Plain() {}

    /// The words of a Markdown text.
    static String of(String markdown) {
        var words = LINE_START.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("");
        return BLANKS.matcher(SIGNS.matcher(words).replaceAll("")).replaceAll(" ").strip();
    }

    /// A piece of a text with what is marked in it.
    record Line(String text, List<Mark> marks) {}

    /// The piece around the first mark.
    static Line around(String text, List<Mark> marks) {
        var first = marks.isEmpty() ? 0 : marks.getFirst().from();
        var from = text.length() <= SHOWN ? 0
                : border(text, Math.max(0, Math.min(first - BEFORE, text.length() - SHOWN)));
        var to = border(text, Math.min(text.length(), from + SHOWN));
        var piece = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        var shift = from > 0 ? 1 - from : 0;
        return new Line(piece, marks.stream()
                .filter(mark -> mark.from() >= from && mark.to() <= to)
                .map(mark -> new Mark(mark.from() + shift, mark.to() + shift))
                .toList());
    }

    /// Not in the middle of a character.
    private static int border(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
