package hub.bench.floor;

import java.util.List;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;

/// How a frame gets to the members of a room. Called on the event loop only.
sealed interface Delivery {

    /// `raw`, or `tick0` and `tick5` for frames joined per tick of so many milliseconds.
    static Delivery of(String name) {
        return name.equals("raw") ? new Raw() : new Joined(Integer.parseInt(name.substring("tick".length())));
    }

    void deliver(Room room, ByteBuf frame, EventLoop loop);

    private static void write(List<ChannelHandlerContext> members, ByteBuf bytes) {
        for (ChannelHandlerContext member : members) {
            member.writeAndFlush(bytes.retainedDuplicate(), member.voidPromise());
        }
        bytes.release();
    }

    /// One write per delivery, all of the same bytes.
    record Raw() implements Delivery {
        @Override
        public void deliver(Room room, ByteBuf frame, EventLoop loop) {
            write(room.members(), frame);
        }
    }

    /// One write per member for all frames of a tick; a tick of 0 ends with the pass of the event loop.
    record Joined(int tickMillis) implements Delivery {
        @Override
        public void deliver(Room room, ByteBuf frame, EventLoop loop) {
            if (room.join(frame)) {
                return;
            }
            Runnable flush = () -> write(room.members(), room.takeJoined());
            if (tickMillis == 0) {
                loop.execute(flush);
            } else {
                loop.schedule(flush, tickMillis, TimeUnit.MILLISECONDS);
            }
        }
    }
}
