package hub.kernel.net;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

import hub.kernel.net.LiveChanges.Mark;
import hub.kernel.wire.Json;

/// One or more frames joined into one message, encoded once for all connections of a loop that are sent the same.
/// Confined to the loop that made it, which releases it after use.
final class Packet {

    /// A final WebSocket text frame; server frames carry no mask (RFC 6455 §5.2).
    private static final int FINAL_TEXT = 0x81;

    private static final int LENGTH_IN_16_BITS = 126;
    private static final int LENGTH_IN_64_BITS = 127;
    private static final int MAX_HEADER = 10;

    private final List<byte[]> frames;
    private @Nullable ByteBuf webSocket;
    private @Nullable Buffer serverSent;

    private record Frame(String t, Object d) {}

    private Packet(List<byte[]> frames) {
        this.frames = frames;
    }

    static Packet of(List<byte[]> frames) {
        return new Packet(frames);
    }

    static Packet of(String kind, Object data) {
        return new Packet(List.of(Json.bytes(new Frame(kind, data))));
    }

    /// Live values, a frame for each kind. Only the last carries the mark: whoever has that one has them all.
    ///
    /// @param told up to where this tells what is watched
    /// @param watch the number of the client's watch that this answers
    static Packet live(Map<String, List<byte[]>> kinds, Mark told, @Nullable Long watch) {
        var frames = new ArrayList<byte[]>();
        kinds.forEach((kind, values) -> {
            var last = frames.size() == kinds.size() - 1;
            frames.add(live("\"t\":\"" + kind + "\"" + (last ? mark(told, watch) : ""), values));
        });
        return new Packet(frames);
    }

    private static String mark(Mark told, @Nullable Long watch) {
        return ",\"v\":\"" + told.text() + "\"" + (watch == null ? "" : ",\"n\":" + watch);
    }

    private static byte[] live(String head, List<byte[]> values) {
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(("{" + head + ",\"d\":[").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                frame.write(',');
            }
            frame.writeBytes(values.get(i));
        }
        frame.writeBytes("]}".getBytes(StandardCharsets.UTF_8));
        return frame.toByteArray();
    }

    /// The whole as a WebSocket frame with its header, frames separated by line feeds.
    ByteBuf webSocket() {
        var built = webSocket;
        if (built == null) {
            built = build();
            webSocket = built;
        }
        return built;
    }

    /// The whole as server-sent events.
    Buffer serverSent() {
        var built = serverSent;
        if (built == null) {
            var buffer = Buffer.buffer();
            frames.forEach(frame -> buffer.appendString("data: ").appendBytes(frame).appendString("\n\n"));
            built = buffer;
            serverSent = built;
        }
        return built;
    }

    /// Gives the memory back once everything written has been sent.
    void release() {
        if (webSocket != null) {
            webSocket.release();
            webSocket = null;
        }
    }

    private ByteBuf build() {
        int length = frames.stream().mapToInt(frame -> frame.length).sum() + frames.size() - 1;
        var buffer = ByteBufAllocator.DEFAULT.directBuffer(length + MAX_HEADER);
        writeHeader(buffer, length);
        for (int i = 0; i < frames.size(); i++) {
            if (i > 0) {
                buffer.writeByte('\n');
            }
            buffer.writeBytes(frames.get(i));
        }
        return buffer;
    }

    private static void writeHeader(ByteBuf buffer, int length) {
        buffer.writeByte(FINAL_TEXT);
        if (length < LENGTH_IN_16_BITS) {
            buffer.writeByte(length);
        } else if (length <= 0xFFFF) {
            buffer.writeByte(LENGTH_IN_16_BITS).writeShort(length);
        } else {
            buffer.writeByte(LENGTH_IN_64_BITS).writeLong(length);
        }
    }
}
