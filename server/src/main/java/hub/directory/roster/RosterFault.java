package hub.directory.roster;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Why a list cannot be taken over: at a line, counted as in an editor, or 0 for the list as a whole.
record RosterFault(RosterFile file, int line, Reason reason, List<String> about) {

    /// Longer texts of a bad line are cut in the message.
    private static final int SHOWN = 40;

    static RosterFault of(RosterFile file, int line, Reason reason, Object... about) {
        return new RosterFault(file, line, reason, List.of(about).stream().map(RosterFault::shown).toList());
    }

    /// The sentence for the user.
    String sentence(Locale locale) {
        var sentences = ResourceBundle.getBundle("hub.directory.roster.problems", locale);
        return MessageFormat.format(sentences.getString(reason.code()), about.toArray());
    }

    private static String shown(Object about) {
        var text = about.toString();
        return text.codePointCount(0, text.length()) <= SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    enum Reason {
        UNKNOWN_ENCODING, TOO_LARGE, TOO_MANY_LINES, EMPTY, NOT_CSV, NO_COLUMN, DOUBLE_COLUMN, FIELD_COUNT, EMPTY_FIELD,
        BAD_VALUE, DOUBLE_KEY, UNKNOWN_PARENT, RING, UNIT_IN_USE, UNKNOWN_UNIT, UNKNOWN_PERSON, ALREADY_LEFT,
        NO_MAIN_POST, TWO_MAIN_POSTS, LAST_ADMINISTRATOR;

        String code() {
            return "directory.import." + name().toLowerCase(Locale.ROOT);
        }
    }
}
