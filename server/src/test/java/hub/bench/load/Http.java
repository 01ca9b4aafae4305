package hub.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The few parts of HTTP/1.1 that a driver reads.
final class Http {

    private Http() {}

    /// Where the body starts, or -1 when the head is not whole yet.
    static int endOfHead(byte[] bytes, int from, int to) {
        for (int i = from + 3; i < to; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n' && bytes[i - 3] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    static int status(byte[] bytes, int from) {
        return Integer.parseInt(new String(bytes, from + "HTTP/1.1 ".length(), 3, StandardCharsets.ISO_8859_1));
    }

    static int contentLength(byte[] bytes, int from, int to) {
        String head = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = head.indexOf("\r\ncontent-length:");
        if (at < 0) {
            return 0;
        }
        int start = at + "\r\ncontent-length:".length();
        return Integer.parseInt(head.substring(start, head.indexOf('\r', start)).strip());
    }
}
