package hub.kernel.net;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

import hub.kernel.wire.ErrorBody;
import hub.kernel.wire.Json;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Opens connections of the stream: WebSocket, or server-sent events where a proxy breaks it, with the same frames.
final class StreamRoutes {

    static final String SUBPROTOCOL = "hub.v1";

    private static final String PATH = "/api/stream";
    private static final String EVENTS_PATH = PATH + "/sse";

    /// What a client says is short: a list of people on screen at most.
    static final int MAX_FRAME = 16 * 1024;

    private final Stream stream;
    private final StreamLoop loop;
    private final Routing routing;
    private final Gate gate;
    private final InstantSource clock;

    StreamRoutes(Stream stream, StreamLoop loop, Routing routing, Gate gate, InstantSource clock) {
        this.stream = stream;
        this.loop = loop;
        this.routing = routing;
        this.gate = gate;
        this.clock = clock;
    }

    /// Takes the requests of the stream that are no WebSocket; false if this is none of them. Like the socket's they do
    /// not go through the router, which would hide the channel behind a wrapper.
    boolean handle(HttpServerRequest request) {
        if (isSocket(request)) {
            openSocket(request);
        } else if (HttpMethod.GET.equals(request.method()) && Call.pathOf(request).equals(EVENTS_PATH)) {
            openEvents(request);
        } else if (HttpMethod.POST.equals(request.method()) && Call.pathOf(request).startsWith(EVENTS_PATH + "/")) {
            Body.read(request, MAX_FRAME, body -> receiveByPost(request, body.toString()));
        } else {
            return false;
        }
        return true;
    }

    private static boolean isSocket(HttpServerRequest request) {
        return PATH.equals(Call.pathOf(request)) && request.canUpgradeToWebSocket();
    }

    private void openSocket(HttpServerRequest request) {
        request.pause();
        routing.offLoop(request, () -> {
            try {
                var session = signedIn(request);
                loop.run(() -> upgrade(request, session));
            } catch (Refused refused) {
                // A browser cannot see why an upgrade was refused, so someone signed out is told by a close code.
                if (refused.reason().status() != 401) {
                    throw refused;
                }
                loop.run(() -> turnAway(request));
            }
        });
    }

    private void upgrade(HttpServerRequest request, Session session) {
        request.toWebSocket().onSuccess(socket -> {
            var connection = connection(request, session, new Outlet.Socket(socket));
            socket.textMessageHandler(text -> receive(connection, text));
            socket.binaryMessageHandler(_ -> problem(connection, new Refused(KernelError.MALFORMED)));
            // Vert.x refuses a message above the limit but leaves the socket open.
            socket.exceptionHandler(_ -> connection.outlet().close(CloseCode.FRAME_TOO_LARGE));
            socket.closeHandler(_ -> ended(connection));
            begin(connection, request);
        });
    }

    private static void turnAway(HttpServerRequest request) {
        var code = CloseCode.SIGN_IN_AGAIN;
        request.toWebSocket().onSuccess(socket -> socket.close((short) code.code(), code.name()));
    }

    private void openEvents(HttpServerRequest request) {
        routing.offLoop(request, () -> {
            var session = signedIn(request);
            loop.run(() -> beginEvents(request, session));
        });
    }

    private void beginEvents(HttpServerRequest request, Session session) {
        var response = request.response().setChunked(true);
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // Tells nginx not to hold the stream back.
                .putHeader("X-Accel-Buffering", "no");
        var connection = connection(request, session, new Outlet.Events(response));
        response.closeHandler(_ -> ended(connection));
        response.exceptionHandler(_ -> ended(connection));
        begin(connection, request);
    }

    private void receiveByPost(HttpServerRequest request, String text) {
        routing.offLoop(request, () -> {
            var session = signedIn(request);
            Gate.checkCsrf(request, session);
            var name = Call.pathOf(request).substring(EVENTS_PATH.length() + 1);
            var held = stream.open().of(session, name).orElseThrow(Refused::notFound);
            held.loop().run(() -> receive(held.connection(), text));
            loop.run(() -> Answers.json(request, 200, Json.bytes(None.NONE)));
        });
    }

    private Session signedIn(HttpServerRequest request) {
        return gate.identify(request).orElseThrow(() -> {
            gate.tellMisuse(request, request.method() + " " + PATH);
            return new Refused(KernelError.SESSION_REQUIRED);
        });
    }

    private Connection connection(HttpServerRequest request, Session session, Outlet outlet) {
        var peer = new Peer(UUID.randomUUID().toString(), session, Call.localeOf(request));
        return new Connection(peer, outlet, gate::current, Millis.now());
    }

    private void begin(Connection connection, HttpServerRequest request) {
        if (!stream.open().add(connection, loop)) {
            stream.open().remove(connection);
            connection.outlet().close(CloseCode.TOO_MANY_SOCKETS);
            return;
        }
        var epoch = stream.log().epoch();
        var id = connection.peer().id();
        loop.open(
                connection,
                stream.audiencesOf(connection.peer().session().person()),
                since(request, epoch),
                (mode, position) -> Packet.of(
                        "welcome",
                        new StreamFrame.Welcome(id, epoch, position, mode, clock.instant(), Heartbeat.PING_MS)));
        stream.tellOpened(connection.peer());
    }

    /// The position in `since=<epoch>:<seq>` if it is one of this log.
    private static @Nullable Long since(HttpServerRequest request, String epoch) {
        var since = request.getParam("since");
        if (since == null || !since.startsWith(epoch + ":")) {
            return null;
        }
        try {
            return Long.valueOf(since.substring(epoch.length() + 1));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void ended(Connection connection) {
        if (connection.markClosed()) {
            loop.forget(connection);
            stream.open().remove(connection);
            stream.tellClosed(connection.peer());
        }
    }

    private void receive(Connection connection, String text) {
        if (connection.closed()) {
            return;
        }
        if (!connection.heard(Millis.now())) {
            connection.outlet().close(CloseCode.TOO_MANY_FRAMES);
            return;
        }
        try {
            handle(connection, stream.commands().read(text));
        } catch (Refused refused) {
            problem(connection, refused);
        }
    }

    private void handle(Connection connection, PeerCommands.Said said) {
        switch (said) {
            case PeerCommands.Said.Watching(var watch) -> watch(connection, watch);
            case PeerCommands.Said.Feature(var action) -> action.by(connection.peer().as(connection.session()));
            case PeerCommands.Said.Asking() -> loop.send(connection, Packet.of("pong", new StreamFrame.Pong()));
            case PeerCommands.Said.Alive() -> {
            }
        }
    }

    private void watch(Connection connection, StreamFrame.Watch watch) {
        var topics = topics(watch);
        var since = watch.since();
        connection.watch(watch.n());
        loop.live().watch(connection, topics, since == null ? null : LiveChanges.Mark.parse(since));
    }

    private static Set<Topic> topics(StreamFrame.Watch watch) {
        var topics = new HashSet<Topic>();
        watch.topics().forEach((kind, keys) -> keys.forEach(key -> topics.add(new Topic(kind, key))));
        if (topics.size() > StreamFrame.Watch.MAX_TOPICS) {
            throw Refused.invalid("topics");
        }
        return topics;
    }

    private void problem(Connection connection, Refused refused) {
        loop.send(connection, Packet.of("error", ErrorBody.of(refused, connection.peer().locale())));
    }
}
