package hub.space.device;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/// The short code on the screen of a device that waits: eight consonants, so that it spells no word and nothing is mistaken
/// for a digit. 20⁸ of them; guesses are counted.
final class PairingCode {

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PairingCode() {}

    /// Such as `WDJB-MJHT`.
    static String next() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(place -> code.append(LETTERS.charAt(place)));
        return code.insert(HALF, '-').toString();
    }

    /// What was typed as the device shows it: full-width and small letters, blanks and strokes do not matter.
    static String tidy(String typed) {
        var letters = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
        return letters.length() == LENGTH ? letters.substring(0, HALF) + "-" + letters.substring(HALF) : letters;
    }
}
