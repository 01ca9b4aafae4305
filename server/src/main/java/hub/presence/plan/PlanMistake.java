package hub.presence.plan;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import hub.presence.plan.PlanAnswer.PlanFault;

/// Why a CSV file cannot be taken over: at a line, or 0 for the file as a whole.
record PlanMistake(int line, Reason reason, List<String> about) {

    /// Longer texts of a bad line are cut in the message.
    private static final int SHOWN = 40;

    static PlanMistake of(int line, Reason reason, Object... about) {
        return new PlanMistake(line, reason, List.of(about).stream().map(PlanMistake::shown).toList());
    }

    PlanFault told(Locale locale) {
        var sentences = ResourceBundle.getBundle("hub.presence.plan.faults", locale);
        return new PlanFault(line, reason.code(),
                MessageFormat.format(sentences.getString(reason.code()), about.toArray()));
    }

    private static String shown(Object about) {
        var text = about.toString();
        return text.codePointCount(0, text.length()) <= SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    enum Reason {
        UNKNOWN_ENCODING, TOO_LARGE, TOO_MANY_LINES, EMPTY, NOT_CSV, NO_COLUMN, DOUBLE_COLUMN, FIELD_COUNT,
        UNKNOWN_PERSON, NOT_MANAGED, BAD_DAY, DAY_RANGE, BAD_PART, BAD_KIND, PLACE_TOO_LONG, NOTE_TOO_LONG, TWICE;

        String code() {
            return "presence.plan_file." + name().toLowerCase(Locale.ROOT);
        }
    }
}
