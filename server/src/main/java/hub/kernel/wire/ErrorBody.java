package hub.kernel.wire;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The one shape of errors, over HTTP and over the stream: a stable code, a sentence for the user, details for the client.
public record ErrorBody(String code, String message, @Nullable Map<String, Object> detail) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

    /// The refusal in the user's language; Japanese unless English is asked for.
    public static ErrorBody of(Refused refused, Locale locale) {
        return new ErrorBody(
                refused.reason().code(),
                filled(sentence(refused.reason(), locale), refused.detail()),
                refused.detail().isEmpty() ? null : refused.detail());
    }

    /// Numbers and words of the detail stand where the sentence names them, such as `{max}`.
    private static String filled(String sentence, Map<String, Object> detail) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(word(place, detail)));
    }

    private static String word(MatchResult place, Map<String, Object> detail) {
        return switch (detail.get(place.group(1))) {
            case Number number -> number.toString();
            case String text -> text;
            case null, default -> place.group();
        };
    }

    private static String sentence(ErrorCode reason, Locale locale) {
        var feature = reason.getClass().getPackageName();
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
        try {
            return ResourceBundle.getBundle(feature + ".errors", language).getString(reason.code());
        } catch (MissingResourceException missing) {
            return reason.code();
        }
    }
}
