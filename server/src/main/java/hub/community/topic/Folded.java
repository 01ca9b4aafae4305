package hub.community.topic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Wordings compared as people compare them: width, case, blanks and marks at the ends make no difference.
public final class Folded {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern ENDS = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

    private Folded() {}

    /// One wording as it is compared; empty if nothing is left of it.
    public static String of(String text) {
        var one = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ");
        return ENDS.matcher(one).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
