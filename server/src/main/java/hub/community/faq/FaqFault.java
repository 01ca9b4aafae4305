package hub.community.faq;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Why an entry cannot be taken over.
///
/// @param line as an editor counts, 0 for the list as a whole
record FaqFault(int line, Reason reason, List<String> about) {

    /// Longer texts of a bad line are cut in the message.
    private static final int SHOWN = 40;

    static FaqFault of(int line, Reason reason, Object... about) {
        return new FaqFault(line, reason, List.of(about).stream().map(FaqFault::shown).toList());
    }

    /// The sentence for the user.
    String sentence(Locale locale) {
        var sentences = ResourceBundle.getBundle("hub.community.faq.problems", locale);
        return MessageFormat.format(sentences.getString(reason.code()), about.toArray());
    }

    FaqReport.Told told(Locale locale) {
        return new FaqReport.Told(line, reason.code(), sentence(locale));
    }

    private static String shown(Object about) {
        var text = about.toString().strip();
        return text.codePointCount(0, text.length()) <= SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    enum Reason {
        UNKNOWN_ENCODING, TOO_LARGE, TOO_MANY_LINES, EMPTY, NOT_CSV, NO_COLUMN, DOUBLE_COLUMN, FIELD_COUNT, EMPTY_FIELD,
        TOO_LONG, TITLE_TOO_LONG, BAD_ID, DOUBLE_ID, BAD_TAG, TOO_MANY_TAGS, UNKNOWN_UNIT, BAD_URL;

        String code() {
            return "faq.import." + name().toLowerCase(Locale.ROOT);
        }
    }
}
