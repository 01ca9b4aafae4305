package hub.seating.card;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a reader types, brought to one spelling. Readers put signs before and after (`;0123?`), write an IDm with blanks or
/// colons between its bytes or in small letters, and type full-width characters where Japanese input is on.
final class CardNumber {

    /// An IDm has 16 characters, a UID 8, 14 or 20, a staff number in a card's memory fewer.
    private static final Pattern GOOD = Pattern.compile("[0-9A-Z]{4,32}");
    private static final Pattern LABEL = Pattern.compile("^(?:IDM|UID|CARD|ID)\\s*[:=]");
    private static final Pattern SIGNS = Pattern.compile("[^0-9A-Z]+");

    private CardNumber() {}

    /// Empty for what no card can be: too short, too long, or with letters of no card.
    static Optional<String> tidy(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (plain.codePoints().anyMatch(point -> point > 0x7E)) {
            return Optional.empty();
        }
        var number = SIGNS.matcher(LABEL.matcher(plain).replaceFirst("")).replaceAll("");
        return Optional.of(number).filter(text -> GOOD.matcher(text).matches())
                .filter(text -> text.chars().anyMatch(Character::isDigit));
    }
}
