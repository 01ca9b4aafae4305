package hub.bench.floor;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/// Unmasked WebSocket text frames, encoded once and ready to be written to any number of sockets.
final class Frames {

    private static final int TEXT_AND_FINAL = 0x81;
    private static final int LENGTH_IN_TWO_BYTES = 126;

    private Frames() {}

    static ByteBuf text(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuf frame = Unpooled.directBuffer(payload.length + 4).writeByte(TEXT_AND_FINAL);
        if (payload.length < LENGTH_IN_TWO_BYTES) {
            frame.writeByte(payload.length);
        } else {
            frame.writeByte(LENGTH_IN_TWO_BYTES).writeShort(payload.length);
        }
        return frame.writeBytes(payload);
    }
}
