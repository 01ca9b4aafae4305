package hub.kernel.net;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;

/// Serves the built web client. Files named by their content are kept by browsers for good; the page itself is asked for
/// each time; any other address is a screen of the client and gets the page. The panel at a door and the kiosk
/// at an entrance are pages of their own.
final class WebClientFiles {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    private WebClientFiles() {}

    static void mount(Router router) {
        router.get("/assets/*").handler(context -> {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, FOREVER);
            context.next();
        });
        router.get("/panel").handler(context -> page(context, "panel.html"));
        router.get("/kiosk").handler(context -> page(context, "kiosk.html"));
        router.get().handler(StaticHandler.create("webroot").setCachingEnabled(false).setIndexPage("index.html"));
        router.get().handler(WebClientFiles::screen);
    }

    private static void screen(RoutingContext context) {
        if (context.normalizedPath().startsWith("/assets/")) {
            context.response().setStatusCode(404).putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end();
        } else {
            page(context, "index.html");
        }
    }

    private static void page(RoutingContext context, String file) {
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache").sendFile("webroot/" + file);
    }
}
