package hub.community.faq;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import hub.community.faq.FaqFault.Reason;
import hub.community.question.QuestionCommand;
import hub.community.topic.Folded;
import hub.directory.roster.RosterText;
import hub.kernel.id.UnitId;

/// One entry as it came, to be checked; every fault of it is told.
final class FaqDraft {

    private static final int MAX_TAG = 40;
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/#-]*");
    private static final Pattern URL = Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"'()\\[\\]]+");

    /// Line ends and tabs stay.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private final int line;
    private final Map<FaqColumn, String> values = new EnumMap<>(FaqColumn.class);
    private final List<FaqFault> faults = new ArrayList<>();

    FaqDraft(int line) {
        this.line = line;
    }

    List<FaqFault> faults() {
        return faults;
    }

    /// Takes what stands in a column, as far as it may stand there.
    void put(FaqColumn column, @Nullable String field) {
        var text = FaqCell.plain(field == null ? "" : field).replace("\r\n", "\n").replace('\r', '\n');
        var value = CONTROL.matcher(text).replaceAll("").strip();
        if (value.isEmpty() && column.needed) {
            fault(Reason.EMPTY_FIELD, column.label());
        } else if (value.codePointCount(0, value.length()) > column.most) {
            fault(Reason.TOO_LONG, column.label(), column.most);
        } else {
            values.put(column, value);
        }
    }

    /// The entry, or null if it has a fault.
    @Nullable
    FaqEntry entry(Function<String, @Nullable UnitId> units, @Nullable UnitId usual) {
        var tags = tags();
        var unit = text(FaqColumn.UNIT).isEmpty() ? usual : units.apply(RosterText.plain(text(FaqColumn.UNIT)));
        if (unit == null) fault(Reason.UNKNOWN_UNIT, text(FaqColumn.UNIT));
        check(FaqColumn.ID, ID, Reason.BAD_ID);
        check(FaqColumn.URL, URL, Reason.BAD_URL);
        checkTitle();
        if (!faults.isEmpty() || unit == null) return null;
        return new FaqEntry(text(FaqColumn.ID), text(FaqColumn.QUESTION), text(FaqColumn.ANSWER), tags, unit,
                text(FaqColumn.URL).isEmpty() ? null : text(FaqColumn.URL));
    }

    private void check(FaqColumn column, Pattern valid, Reason reason) {
        if (!text(column).isEmpty() && !valid.matcher(text(column)).matches()) fault(reason, text(column));
    }

    private void checkTitle() {
        var title = text(FaqColumn.QUESTION).lines().findFirst().orElse("");
        if (title.codePointCount(0, title.length()) > QuestionCommand.MAX_TITLE)
            fault(Reason.TITLE_TOO_LONG, QuestionCommand.MAX_TITLE);
    }

    private List<String> tags() {
        var words = List.of(text(FaqColumn.TAGS).split("[\\s,、;|]+")).stream()
                .map(word -> word.replaceFirst("^[#＃]", ""))
                .filter(word -> !word.isEmpty()).distinct().sorted().toList();
        if (words.size() > QuestionCommand.MAX_TAGS) fault(Reason.TOO_MANY_TAGS, QuestionCommand.MAX_TAGS);
        words.stream().filter(word -> word.length() > MAX_TAG || Folded.of(word).isEmpty()).findFirst()
                .ifPresent(word -> fault(Reason.BAD_TAG, word));
        return words;
    }

    private String text(FaqColumn column) {
        return values.getOrDefault(column, "");
    }

    private void fault(Reason reason, Object... about) {
        faults.add(FaqFault.of(line, reason, about));
    }
}
