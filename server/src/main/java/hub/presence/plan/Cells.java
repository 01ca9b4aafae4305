package hub.presence.plan;

import java.util.regex.Pattern;

/// Texts as cells of a spreadsheet. One that begins like a formula would be run when the file is opened, so it is written
/// with an apostrophe before it, which is taken off again when the file comes back.
final class Cells {

    /// The apostrophe itself too, so that what comes back is what was written.
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@'\\t\\r].*", Pattern.DOTALL);

    private Cells() {}

    static String written(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String cell) {
        return cell.startsWith("'") && LIKE_A_FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
