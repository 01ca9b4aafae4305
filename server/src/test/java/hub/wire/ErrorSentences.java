package hub.wire;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import hub.kernel.wire.ErrorCode;

/// The sentences that users read, as they lie beside each feature's error codes.
final class ErrorSentences {

    private ErrorSentences() {}

    static String of(ErrorCode error, Locale locale) {
        return find(error, locale).orElseThrow(() -> new AssertionError(locale + ": no sentence for " + error.code()));
    }

    static Optional<String> find(ErrorCode error, Locale locale) {
        var sentences = new Properties();
        var name = "errors_" + locale.getLanguage() + ".properties";
        try (var reader = new InputStreamReader(
                error.getClass().getResourceAsStream(name), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(sentences.getProperty(error.code())).filter(sentence -> !sentence.isBlank());
    }
}
