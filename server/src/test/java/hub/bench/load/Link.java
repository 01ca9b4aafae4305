package hub.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

import org.jspecify.annotations.Nullable;

/// One socket of a [Swarm].
public abstract class Link {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private @Nullable SocketChannel channel;
    private @Nullable SelectionKey key;
    private ByteBuffer unsent = NOTHING;

    /// For the kinds of link.
    protected Link() {}

    /// The socket stands.
    protected abstract void connected();

    /// Bytes came in; they are only lent until the method returns.
    protected abstract void received(byte[] bytes, int length);

    /// The other side, or an error, ended it.
    protected abstract void closed(String why);

    final void stand(SocketChannel opened, SelectionKey registered) {
        channel = opened;
        key = registered;
    }

    final void finishConnect() throws IOException {
        channel().finishConnect();
        key().interestOps(SelectionKey.OP_READ);
        connected();
    }

    final void read(ByteBuffer in, byte[] bytes) throws IOException {
        in.clear();
        int length = channel().read(in);
        if (length < 0) {
            cut("end of stream");
        } else {
            in.flip().get(bytes, 0, length);
            received(bytes, length);
        }
    }

    /// Sends, or keeps for later what the kernel does not take now.
    public final void send(byte[] bytes) {
        ByteBuffer all = ByteBuffer.allocate(unsent.remaining() + bytes.length).put(unsent).put(bytes).flip();
        unsent = all;
        try {
            flush();
        } catch (IOException e) {
            cut(String.valueOf(e.getMessage()));
        }
    }

    final void flush() throws IOException {
        channel().write(unsent);
        boolean done = !unsent.hasRemaining();
        if (done) {
            unsent = NOTHING;
        }
        key().interestOps(done ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    }

    final void cut(String why) {
        close();
        closed(why);
    }

    /// Closes the socket without telling [#closed].
    public final void close() {
        try {
            channel().close();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot close a socket", e);
        }
    }

    private SocketChannel channel() {
        if (channel == null) {
            throw new IllegalStateException("The link was never opened");
        }
        return channel;
    }

    private SelectionKey key() {
        if (key == null) {
            throw new IllegalStateException("The link was never opened");
        }
        return key;
    }
}
