package hub.kernel.net;

import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;

/// The way out of a connection. Confined to its event loop.
sealed interface Outlet {

    /// False while the other side does not read as fast as we write.
    boolean writable();

    /// Hands over a packet; it leaves with the next [#flush].
    void write(Packet packet);

    void flush();

    void close(CloseCode code);

    /// Whether the other side can answer pings.
    boolean answersPings();

    /// A WebSocket. Writes past Vert.x straight into its channel, because a Vert.x frame cannot be shared between
    /// connections and a Netty buffer can; this relies on [WebSocketInternal], so the Vert.x version is pinned and
    /// `StreamIT` fails if it changes.
    final class Socket implements Outlet {

        private final ServerWebSocket socket;
        private final ChannelHandlerContext channel;

        Socket(ServerWebSocket socket) {
            this.socket = socket;
            this.channel = ((WebSocketInternal) socket).channelHandlerContext();
        }

        @Override
        public boolean writable() {
            return channel.channel().isWritable();
        }

        @Override
        public void write(Packet packet) {
            var _ = channel.write(packet.webSocket().retainedDuplicate(), channel.voidPromise());
        }

        @Override
        public void flush() {
            channel.flush();
        }

        @Override
        public void close(CloseCode code) {
            socket.close((short) code.code(), code.name());
        }

        @Override
        public boolean answersPings() {
            return true;
        }
    }

    /// Server-sent events, where a proxy breaks WebSocket.
    final class Events implements Outlet {

        private final HttpServerResponse response;

        Events(HttpServerResponse response) {
            this.response = response;
        }

        @Override
        public boolean writable() {
            return !response.writeQueueFull();
        }

        @Override
        public void write(Packet packet) {
            response.write(packet.serverSent());
        }

        @Override
        public void flush() {
            // Vert.x flushes at the end of the loop's turn.
        }

        @Override
        public void close(CloseCode code) {
            response.end("event: close\ndata: " + code.code() + "\n\n");
        }

        @Override
        public boolean answersPings() {
            return false;
        }
    }
}
