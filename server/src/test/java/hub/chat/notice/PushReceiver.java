package hub.chat.notice;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The receiving end of Web Push, written from RFC 8291 and 8292 without the library that sends: what a browser does with
/// what it is sent, and a push service with who sends.
final class PushReceiver {

    private static final int KEY_BYTES = 65;
    private static final int SALT_BYTES = 16;

    private final PrivateKey secret;
    private final byte[] open;
    private final byte[] auth;

    PushReceiver(PrivateKey secret, byte[] open, byte[] auth) {
        this.secret = secret;
        this.open = open;
        this.auth = auth;
    }

    static PushReceiver fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            return new PushReceiver(pair.getPrivate(), bytes((ECPublicKey) pair.getPublic()), "0123456789abcdef"
                    .getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One with given keys, base64url.
    static PushReceiver of(String secret, String open, String auth) {
        try {
            var scalar = new ECPrivateKeySpec(new BigInteger(1, decode(secret)), curve());
            return new PushReceiver(KeyFactory.getInstance("EC").generatePrivate(scalar), decode(open), decode(auth));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String p256dh() {
        return encode(open);
    }

    String auth() {
        return encode(auth);
    }

    /// What was sent.
    String read(byte[] body) {
        try {
            var in = ByteBuffer.wrap(body);
            var salt = take(in, SALT_BYTES);
            in.getInt();
            var sender = take(in, in.get());
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(secret);
            agreement.doPhase(key(sender), true);
            var info = join("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), open, sender);
            var input = hkdf(auth, agreement.generateSecret(), info, 32);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE,
                    new SecretKeySpec(hkdf(salt, input, "Content-Encoding: aes128gcm\0", 16), "AES"),
                    new GCMParameterSpec(128, hkdf(salt, input, "Content-Encoding: nonce\0", 12)));
            return unpadded(cipher.doFinal(take(in, in.remaining())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether a token was signed with this key, both as they stand in the header.
    static boolean signed(String token, String key) {
        try {
            var dot = token.lastIndexOf('.');
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(key(decode(key)));
            signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(decode(token.substring(dot + 1)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String unpadded(byte[] padded) {
        var end = padded.length;
        while (padded[end - 1] == 0) {
            end--;
        }
        return new String(padded, 0, end - 1, StandardCharsets.UTF_8);
    }

    private static byte[] hkdf(byte[] salt, byte[] input, String info, int length) throws GeneralSecurityException {
        return hkdf(salt, input, info.getBytes(StandardCharsets.US_ASCII), length);
    }

    private static byte[] hkdf(byte[] salt, byte[] input, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(hmac(salt, input), join(info, new byte[]{1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] of) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(of);
    }

    private static PublicKey key(byte[] point) throws GeneralSecurityException {
        var half = (KEY_BYTES - 1) / 2;
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + half));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + half, KEY_BYTES));
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve()));
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    private static byte[] bytes(ECPublicKey key) {
        return join(new byte[]{4}, fixed(key.getW().getAffineX()), fixed(key.getW().getAffineY()));
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] take(ByteBuffer from, int length) {
        var taken = new byte[length];
        from.get(taken);
        return taken;
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
