package hub.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A WebSocket that reads only as much of the protocol as a driver needs.
public final class StreamLink extends Link {

    /// What a socket tells. The bytes of a message are lent until the method returns.
    public interface Listener {
        /// The handshake is done.
        void opened(StreamLink link);

        /// A text message, `from` inclusive, `to` exclusive.
        void message(StreamLink link, byte[] bytes, int from, int to);

        /// It ended, and the driver did not end it.
        void ended(StreamLink link, String why);
    }

    private static final byte[] NONE = {};
    private static final int FINAL = 0x80;
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final int number;
    private final String request;
    private final Listener listener;
    private boolean open;
    private byte[] rest = NONE;
    private byte[] fragments = NONE;

    /// @param number  for the listener to know it by
    /// @param path    with its query
    /// @param headers further header lines, each with its line end
    public StreamLink(int number, String path, String headers, Listener listener) {
        this.number = number;
        this.request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAECAwQFBgcICQoLDA0ODw==\r\n" + headers + "\r\n";
        this.listener = listener;
    }

    /// What the listener knows it by.
    public int number() {
        return number;
    }

    /// Sends a text message. The mask is zero, so masking costs nothing.
    public void sendText(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        sendFrame(TEXT, payload, 0, payload.length);
    }

    @Override
    protected void connected() {
        send(request.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void closed(String why) {
        listener.ended(this, why);
    }

    @Override
    protected void received(byte[] lent, int length) {
        byte[] bytes = lent;
        int to = length;
        if (rest.length > 0) {
            bytes = joined(rest, lent, 0, length);
            to = bytes.length;
        }
        int at = open ? 0 : shakeHands(bytes, to);
        at = open ? frames(bytes, at, to) : at;
        rest = at == to ? NONE : Arrays.copyOfRange(bytes, at, to);
    }

    private int shakeHands(byte[] bytes, int to) {
        int end = Http.endOfHead(bytes, 0, to);
        if (end < 0) {
            return 0;
        }
        int status = Http.status(bytes, 0);
        if (status != 101) {
            cut("handshake answered " + status);
            return to;
        }
        open = true;
        listener.opened(this);
        return end;
    }

    /// Takes all whole frames and returns where the first incomplete one starts.
    private int frames(byte[] bytes, int from, int to) {
        int at = from;
        while (to - at >= 2) {
            int length = bytes[at + 1] & 0x7f;
            int head = 2;
            if (length == 126) {
                head = 4;
                length = to - at < head ? 0 : (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
            } else if (length == 127) {
                head = 10;
                length = to - at < head ? 0 : bigEndian(bytes, at + 6);
            }
            if (to - at < head + length) {
                return at;
            }
            frame(bytes[at], bytes, at + head, at + head + length);
            at += head + length;
        }
        return at;
    }

    private static int bigEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }

    private void frame(byte first, byte[] bytes, int from, int to) {
        boolean last = (first & FINAL) != 0;
        switch (first & 0x0f) {
            case TEXT, CONTINUATION -> text(last, bytes, from, to);
            case PING -> sendFrame(PONG, bytes, from, to);
            case CLOSE -> cut(to - from < 2 ? "closed" : "closed with code "
                    + ((bytes[from] & 0xff) << 8 | bytes[from + 1] & 0xff));
            default -> {
                // a pong, or nothing a driver needs
            }
        }
    }

    private void text(boolean last, byte[] bytes, int from, int to) {
        if (last && fragments.length == 0) {
            listener.message(this, bytes, from, to);
            return;
        }
        fragments = joined(fragments, bytes, from, to);
        if (last) {
            byte[] whole = fragments;
            fragments = NONE;
            listener.message(this, whole, 0, whole.length);
        }
    }

    private void sendFrame(int opcode, byte[] payload, int from, int to) {
        int length = to - from;
        int head = length < 126 ? 6 : 8;
        byte[] frame = new byte[head + length];
        frame[0] = (byte) (FINAL | opcode);
        frame[1] = (byte) (0x80 | (length < 126 ? length : 126));
        if (length >= 126) {
            frame[2] = (byte) (length >> 8);
            frame[3] = (byte) length;
        }
        System.arraycopy(payload, from, frame, head, length);
        send(frame);
    }

    private static byte[] joined(byte[] first, byte[] second, int from, int to) {
        byte[] all = Arrays.copyOf(first, first.length + to - from);
        System.arraycopy(second, from, all, first.length, to - from);
        return all;
    }
}
