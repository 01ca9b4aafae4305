package hub.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// All sockets of the driver, on one selector and one thread.
public final class Swarm implements AutoCloseable {

    /// A source address has some 28,000 ports; well below that a connect never collides.
    private static final int PER_SOURCE = 5_000;
    private static final int READ_BYTES = 256 * 1024;
    private static final int SELECT_MILLIS = 1;

    private final Selector selector;
    private final ByteBuffer in = ByteBuffer.allocateDirect(READ_BYTES);
    private final byte[] bytes = new byte[READ_BYTES];
    private final List<Runnable> eachPass = new ArrayList<>();
    private int opened;

    /// An empty swarm.
    public Swarm() throws IOException {
        selector = Selector.open();
    }

    /// Starts to connect to a port of this machine; the link is told when it stands.
    public void open(int port, Link link) {
        try {
            SocketChannel channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.bind(new InetSocketAddress(source(), 0));
            channel.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[]{127, 0, 0, 1}), port));
            link.stand(channel, channel.register(selector, SelectionKey.OP_CONNECT, link));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot open socket " + opened, e);
        }
    }

    private InetAddress source() throws IOException {
        return InetAddress.getByAddress(new byte[]{127, 0, 0, (byte) (2 + opened++ / PER_SOURCE % 250)});
    }

    /// Calls the task in every pass of the loop, at least once per millisecond.
    public void eachPass(Runnable task) {
        eachPass.add(task);
    }

    /// Turns the loop until `done` holds.
    ///
    /// @return false when the limit came first
    public boolean runUntil(BooleanSupplier done, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            pass();
        }
        return true;
    }

    /// Turns the loop for so long.
    public void runFor(Duration time) {
        runUntil(() -> false, time);
    }

    private void pass() {
        try {
            selector.select(this::ready, SELECT_MILLIS);
        } catch (IOException e) {
            throw new IllegalStateException("The selector failed", e);
        }
        eachPass.forEach(Runnable::run);
    }

    private void ready(SelectionKey key) {
        Link link = (Link) key.attachment();
        try {
            if (key.isConnectable()) {
                link.finishConnect();
            }
            if (key.isValid() && key.isWritable()) {
                link.flush();
            }
            if (key.isValid() && key.isReadable()) {
                link.read(in, bytes);
            }
        } catch (IOException e) {
            link.cut(String.valueOf(e.getMessage()));
        }
    }

    /// Closes every socket, without a good-bye.
    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
