package hub.kernel.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One step of the schema, written beside the feature that owns the tables, never changed once released.
///
/// @param name such as `V20261120_20__chat`: steps run in the order of their names
public record Migration(String name, String sql) {

    /// Reads a resource such as `hub/chat/migration/V20261120_20__chat.sql`.
    public static Migration of(String resource) {
        try (var stream = Migration.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            var name = resource.substring(resource.lastIndexOf('/') + 1).replace(".sql", "");
            return new Migration(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
