package hub.bench.floor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;

import hub.bench.floor.FloorStore.Letter;

/// A bare Vert.x WebSocket server with rooms.
///
/// It understands three text messages: `j room` (enter, answered `ok`), `w room` (enter, answered with the state of
/// everybody in it, and told to the others), and `p room text` (to everybody in the room). A text may also be posted to
/// `/room` by HTTP and is then answered when it is stored. It checks nothing.
public final class FloorServer extends AbstractVerticle {

    /// The answers of the two requests a page starts with, about as long as the hub's.
    private static final String SESSION = "s".repeat(700);
    private static final String ROOMS = "r".repeat(3_000);
    /// One person's state in a snapshot.
    private static final String STATE = "123456:AVAILABLE:12;";

    private static final Runnable NOBODY_ASKS = () -> {
    };

    private final Delivery delivery;
    private final String file;
    private final Map<String, Room> rooms = new HashMap<>();

    private FloorServer(Delivery delivery, String file) {
        this.delivery = delivery;
        this.file = file;
    }

    /// Prints `listening <port>` when ready, and ends with the process that started it.
    ///
    /// @param arguments `raw`, `tick0` or `tick5`; then, to store every message first, the name of a new database
    public static void main(String[] arguments) {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        String file = arguments.length > 1 ? arguments[1] : "";
        Vertx.vertx().deployVerticle(new FloorServer(Delivery.of(arguments[0]), file)).await();
    }

    @Override
    public void start(Promise<Void> started) throws Exception {
        EventLoop loop = ((io.vertx.core.internal.ContextInternal) context).nettyEventLoop();
        Publisher publisher = file.isEmpty() ? letter -> deliver(letter, loop) : stored(loop);
        HttpServerOptions options = new HttpServerOptions().setHost("127.0.0.1").setPort(0).setAcceptBacklog(4_096)
                .setPerMessageWebSocketCompressionSupported(false).setPerFrameWebSocketCompressionSupported(false);
        vertx.createHttpServer(options)
                .requestHandler(request -> answer(request, publisher))
                .webSocketHandler(socket -> socket.textMessageHandler(text -> take(socket, text, publisher, loop)))
                .listen()
                .onSuccess(server -> System.out.println("listening " + server.actualPort()))
                .<Void>mapEmpty().onComplete(started);
    }

    private static void answer(HttpServerRequest request, Publisher publisher) {
        if (request.method() == HttpMethod.POST) {
            request.body().onSuccess(text -> publisher.publish(new Letter(request.path().substring(1),
                    text.toString(), () -> request.response().end("ok"))));
        } else {
            request.response().end(request.path().equals("/api/session") ? SESSION : ROOMS);
        }
    }

    private interface Publisher {
        void publish(Letter letter);
    }

    private Publisher stored(EventLoop loop) throws Exception {
        FloorStore store = new FloorStore(Path.of(file), group -> loop.execute(() -> deliverAll(group, loop)));
        return store::store;
    }

    private void deliverAll(List<Letter> group, EventLoop loop) {
        group.forEach(letter -> deliver(letter, loop));
    }

    private void deliver(Letter letter, EventLoop loop) {
        letter.acknowledge().run();
        delivery.deliver(room(letter.room()), Frames.text(letter.text()), loop);
    }

    private void take(ServerWebSocket socket, String text, Publisher publisher, EventLoop loop) {
        ChannelHandlerContext member = ((WebSocketInternal) socket).channelHandlerContext();
        int end = text.indexOf(' ', 2);
        String room = end < 0 ? text.substring(2) : text.substring(2, end);
        switch (text.charAt(0)) {
            case 'j' -> {
                room(room).enter(member);
                socket.writeTextMessage("ok");
            }
            case 'w' -> watch(socket, member, room, loop);
            default -> publisher.publish(new Letter(room, text.substring(end + 1), NOBODY_ASKS));
        }
    }

    private void watch(ServerWebSocket socket, ChannelHandlerContext member, String name, EventLoop loop) {
        Room room = room(name);
        deliver(new Letter(name, STATE, NOBODY_ASKS), loop);
        room.enter(member);
        socket.writeTextMessage("all " + STATE.repeat(100));
    }

    private Room room(String name) {
        return rooms.computeIfAbsent(name, key -> new Room());
    }
}
