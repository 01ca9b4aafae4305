package hub.file;

import java.text.Normalizer;
import java.util.Locale;

/// Names of files, made so that they can do no harm in a folder, a header or on a screen.
final class FileName {

    /// Characters; with its folder it must fit where Windows saves it.
    private static final int MAX = 120;

    private static final int MAX_ENDING = 16;

    private FileName() {}

    /// The last part of a path, without control characters, without signs that turn the direction of writing, not longer
    /// than 120 characters with its ending kept, never empty.
    static String harmless(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var visible = Normalizer.normalize(last, Normalizer.Form.NFC).codePoints()
                .filter(FileName::isVisible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // Windows drops dots and blanks at the end: "a.exe. " would be opened as "a.exe".
        var bare = visible.strip().replaceAll("[. \\u3000]+$", "");
        return bare.isEmpty() ? "file" : shortened(bare);
    }

    /// What follows the last dot, in lower case; empty if there is none.
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).length() == name.length()
                ? ""
                : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        var length = name.codePointCount(0, name.length());
        if (length <= MAX) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= MAX_ENDING ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, MAX - ending.length())) + ending;
    }
}
