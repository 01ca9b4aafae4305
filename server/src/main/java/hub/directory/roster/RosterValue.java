package hub.directory.roster;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What may stand in a column. Reads a text that is trimmed and not empty; the result is what will be stored.
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum RosterValue {
    CODE(pattern("[0-9A-Za-z][0-9A-Za-z._-]{0,19}"), text -> text),
    NAME(pattern("\\P{Cntrl}{1,60}"), text -> text),
    KANA(pattern("[ぁ-ゖー・ ]{1,80}"), RosterText::hiragana),
    LATIN(pattern("[A-Za-zĀ-ſ' .-]{1,80}"), text -> text),
    EXTENSION(pattern("[0-9*#-]{1,10}"), text -> text),
    PHONE(pattern("[+0-9][0-9 ()-]{3,19}"), text -> text),
    MAIL(pattern("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{1,190}"), text -> text),
    NUMBER(pattern("[0-9]{1,6}"), text -> String.valueOf(Integer.parseInt(text))),
    DATE(pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"), RosterValue::date),
    LEVEL(pattern("DEPARTMENT|SECTION|SUBSECTION"), word(Map.of("部", "DEPARTMENT", "局", "DEPARTMENT", "課", "SECTION",
            "室", "SECTION", "係", "SUBSECTION", "担当", "SUBSECTION"))),
    MAIN(pattern("[01]"), word(Map.of("本務", "1", "主", "1", "TRUE", "1", "兼務", "0", "兼", "0", "FALSE", "0")));

    private final Pattern valid;
    private final UnaryOperator<String> normal;

    RosterValue(Pattern valid, UnaryOperator<String> normal) {
        this.valid = valid;
        this.normal = normal;
    }

    @Nullable
    String accept(String text) {
        if (this == NUMBER && !valid.matcher(text).matches()) return null;
        var value = normal.apply(text);
        return valid.matcher(value).matches() ? value : null;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }

    private static UnaryOperator<String> word(Map<String, String> words) {
        return text -> {
            var upper = text.toUpperCase(Locale.ROOT);
            return words.getOrDefault(upper, upper);
        };
    }

    /// Anything else than a day becomes a text that is none.
    private static String date(String text) {
        return RosterText.day(text).map(LocalDate::toString).orElse("");
    }
}
