package hub.bench.floor;

import java.util.ArrayList;
import java.util.List;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;

/// A room: who is in it, and the frames joined since the last tick.
final class Room {

    private final List<ChannelHandlerContext> members = new ArrayList<>();
    private ByteBuf joined = Unpooled.EMPTY_BUFFER;

    List<ChannelHandlerContext> members() {
        return members;
    }

    void enter(ChannelHandlerContext member) {
        members.add(member);
    }

    /// Takes the frame's bytes; false when it is the first of its tick.
    boolean join(ByteBuf frame) {
        boolean underWay = joined.isReadable();
        if (!underWay) {
            joined = Unpooled.directBuffer(4 * frame.readableBytes());
        }
        joined.writeBytes(frame);
        frame.release();
        return underWay;
    }

    ByteBuf takeJoined() {
        ByteBuf taken = joined;
        joined = Unpooled.EMPTY_BUFFER;
        return taken;
    }
}
