package hub.chat.notice.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Set;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;

/// The key by which push services know this hub; made once. Browsers subscribe to it, so that another one makes all
/// subscriptions worthless: it is kept with the data, readable by the hub alone.
final class PushKeys {

    private static final String FILE = "push-key.pem";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[]{'\n'});

    private PushKeys() {}

    static VAPIDKeyPair in(Path folder) {
        try {
            var file = folder.resolve(FILE);
            if (Files.notExists(file)) {
                make(file);
            }
            return VAPIDKeyPairs.of(PrivateKeySources.ofPEMFile(file), PublicKeySources.ofPEMFile(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or make " + FILE, e);
        }
    }

    private static void make(Path file) throws IOException {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            write(file, pem("PRIVATE KEY", pair.getPrivate()) + pem("PUBLIC KEY", pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// With its mode from the first byte on, where files have one.
    private static void write(Path file, String text) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, modeIn(file))) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException e) {
            // Made by another start of the same hub in this moment: that one is as good.
        }
    }

    private static FileAttribute<?>[] modeIn(Path file) throws IOException {
        return Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static String pem(String label, Key key) {
        return "-----BEGIN " + label + "-----\n" + LINES.encodeToString(key.getEncoded())
                + "\n-----END " + label + "-----\n";
    }
}
