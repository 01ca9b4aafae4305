package hub.kernel.wire;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/// The one shape of errors, over HTTP and over the stream: a stable code, a sentence for the user, details for the client.
public record ErrorBody(String code, String message, @Nullable Map<String, Object> detail) {

    /// The refusal in the user's language; Japanese unless English is asked for.
    public static ErrorBody of(Refused refused, Locale locale) {
        return new ErrorBody(
                refused.reason().code(),
                sentence(refused.reason(), locale),
                refused.detail().isEmpty() ? null : refused.detail());
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
