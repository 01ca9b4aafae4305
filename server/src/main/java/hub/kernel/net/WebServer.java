package hub.kernel.net;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;

/// The HTTP server: one instance per event loop, all on one port.
public final class WebServer implements AutoCloseable {

    /// After a restart everybody comes back at once.
    private static final int ACCEPT_BACKLOG = 4_096;

    /// A question of 10,000 Japanese characters in an address: it is answered, not dropped without a word.
    private static final int MAX_ADDRESS = 96 * 1024;

    /// Has Vert.x choose one port for all instances; with 0 each would choose its own.
    private static final int ANY_FREE_PORT = -1;

    private final Vertx vertx;
    private final ExecutorService virtualThreads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger port = new AtomicInteger();
    private final Stream stream;

    private WebServer(Vertx vertx, Stream stream) {
        this.vertx = vertx;
        this.stream = stream;
    }

    /// Starts to listen; returns once it does.
    ///
    /// @param loops event loops to spread connections over
    public static WebServer start(
            NetConfig config, int loops, Api api, Sessions sessions, ApiKeys keys, Devices devices, Stream stream,
            InstantSource clock) {
        var vertx = Vertx.vertx();
        var server = new WebServer(vertx, stream);
        stream.begin();
        var gate = new Gate(config, sessions, keys, devices, clock);
        var routing = new Routing(config, gate, server.virtualThreads, api);
        await(vertx.deployVerticle(() -> server.new Instance(config, gate, routing, clock),
                new DeploymentOptions().setInstances(loops)));
        return server;
    }

    /// The port it listens on.
    public int port() {
        return port.get();
    }

    /// Tells clients to come back later, then stops listening.
    @Override
    public void close() {
        stream.closeAll();
        await(vertx.close());
        virtualThreads.close();
    }

    private static <T> void await(Future<T> future) {
        future.toCompletionStage().toCompletableFuture().join();
    }

    private final class Instance extends VerticleBase {

        private final NetConfig config;
        private final Gate gate;
        private final Routing routing;
        private final InstantSource clock;

        Instance(NetConfig config, Gate gate, Routing routing, InstantSource clock) {
            this.config = config;
            this.gate = gate;
            this.routing = routing;
            this.clock = clock;
        }

        @Override
        public Future<?> start() {
            var loop = stream.newLoop(context);
            loop.start();
            var router = Router.router(vertx);
            var streams = new StreamRoutes(stream, loop, routing, gate, clock);
            ApiDocs.mount(router);
            WebClientFiles.mount(router);
            return vertx.createHttpServer(options())
                    .requestHandler(request -> {
                        SecurityHeaders.put(request, config);
                        var path = Call.pathOf(request);
                        if (!path.startsWith("/api/") || ApiDocs.has(path)) {
                            router.handle(request);
                        } else if (!streams.handle(request)) {
                            routing.handle(request);
                        }
                    })
                    .listen(config.port() == 0 ? ANY_FREE_PORT : config.port(), config.host())
                    .onSuccess(listening -> port.set(listening.actualPort()));
        }

        private static HttpServerOptions options() {
            return new HttpServerOptions()
                    .setAcceptBacklog(ACCEPT_BACKLOG)
                    .setMaxInitialLineLength(MAX_ADDRESS)
                    .addWebSocketSubProtocol(StreamRoutes.SUBPROTOCOL)
                    .setMaxWebSocketFrameSize(StreamRoutes.MAX_FRAME)
                    .setMaxWebSocketMessageSize(StreamRoutes.MAX_FRAME)
                    .setPerFrameWebSocketCompressionSupported(false)
                    .setPerMessageWebSocketCompressionSupported(false);
        }
    }
}
