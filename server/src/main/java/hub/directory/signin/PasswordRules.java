package hub.directory.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Which passwords may be chosen: long rather than complicated, not the own number, not one that everybody tries first.
final class PasswordRules {

    static final int MIN_LENGTH = 10;

    /// Enough for a sentence; longer texts only cost hashing time.
    static final int MAX_LENGTH = 128;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    static boolean accept(String password, String staffNumber) {
        var plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var length = plain.codePointCount(0, plain.length());
        return length >= MIN_LENGTH && password.length() <= MAX_LENGTH
                && plain.codePoints().distinct().count() > 3
                && !COMMON.contains(plain)
                && !isMostly(plain, staffNumber.toLowerCase(Locale.ROOT));
    }

    /// The staff number with fewer than four other characters is no secret.
    private static boolean isMostly(String password, String staffNumber) {
        return password.contains(staffNumber) && password.length() - staffNumber.length() < 4;
    }

    private static Set<String> common() {
        try (var stream = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (stream == null) throw new IllegalStateException("common-passwords.txt is missing");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
