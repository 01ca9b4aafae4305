package hub.community.question;

import java.util.regex.Pattern;

/// What is taken from a text to stand for it.
final class Words {

    private static final int EXCERPT = 120;
    private static final int LINE = 160;

    private static final Pattern LINKS = Pattern.compile("!?\\[([^\\]\\n]{0,200})]\\([^)\\n]{0,500}\\)");
    private static final Pattern MARKS = Pattern
            .compile("(?m)^ {0,3}(?:#{1,6} |> ?|[-*+] |\\d{1,3}\\. |```.*$)|[*`~]+|__+");
    private static final Pattern MENTIONS = Pattern.compile("@\\{[a-z0-9]{1,16}}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private Words() {}

    /// The first line, without Markdown, cut to 120 characters.
    static String title(String text) {
        var title = cut(plain(firstLine(text)), QuestionCommand.MAX_TITLE);
        return title.isEmpty() ? cut(plain(text), QuestionCommand.MAX_TITLE) : title;
    }

    /// What follows the title, without Markdown, cut to 120 characters.
    static String excerpt(String text) {
        return cut(plain(text.substring(firstLine(text).length())), EXCERPT);
    }

    /// The beginning of an answer in one line of at most 160 characters.
    static String line(String text) {
        return cut(plain(text), LINE);
    }

    /// A wording as it is kept: one line of at most 200 characters.
    static String wording(String text) {
        return cut(plain(firstLine(text.strip())), QuestionCommand.MAX_WORDING);
    }

    /// The text without its title; the whole of it where the title is only its beginning.
    static String rest(String text, String title) {
        return title.endsWith("…") ? text : text.substring(firstLine(text).length()).strip();
    }

    static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String plain(String text) {
        var bare = MENTIONS.matcher(LINKS.matcher(text).replaceAll("$1")).replaceAll("");
        return BLANKS.matcher(MARKS.matcher(bare).replaceAll("")).replaceAll(" ").strip();
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
