package hub.directory.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id in the usual text form, `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. Takes tens of milliseconds and 19 MiB each
/// time, so a server calls it through [PasswordPool].
public final class PasswordHash {

    /// OWASP's recommendation of 2024: 19 MiB, two passes, one lane.
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern TEXT = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{8,88})\\$([A-Za-z0-9+/]{16,88})");

    private PasswordHash() {}

    /// A new hash with a new salt.
    public static String of(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var hash = derive(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(MEMORY_KIB, PASSES, LANES, encode(salt), encode(hash));
    }

    /// True if the password made this hash, whatever its parameters. A text that is no hash matches nothing.
    public static boolean matches(String password, String hash) {
        var parts = TEXT.matcher(hash);
        if (!parts.matches()) return false;
        var expected = Base64.getDecoder().decode(parts.group(5));
        var salt = Base64.getDecoder().decode(parts.group(4));
        return MessageDigest.isEqual(expected,
                derive(password, salt, number(parts, 1), number(parts, 2), number(parts, 3), expected.length));
    }

    /// NFKC, because one keyboard types full-width letters and another does not.
    private static byte[] derive(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
        var hash = new byte[length];
        argon2.generateBytes(
                Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
