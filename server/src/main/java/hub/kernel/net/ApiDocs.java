package hub.kernel.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.StaticHandler;

import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// The description of the API for programs, and a page to read it on. Open to anyone, and all of it from this server.
final class ApiDocs {

    private static final String DOCUMENT = "/api/openapi.json";
    private static final String PAGE = "/api/docs";
    private static final String FILES = PAGE + "/*";

    private ApiDocs() {}

    static void mount(Router router) {
        router.get(DOCUMENT).handler(context -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .sendFile("hub/openapi.json"));
        router.get(PAGE).handler(context -> context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .sendFile("hub/docs/index.html"));
        router.get(FILES).handler(files("hub/docs"));
        router.get(FILES).handler(files("META-INF/resources/webjars/swagger-ui/" + viewerVersion()));
        router.get(FILES)
                .handler(context -> Answers.refusal(context.request(), new Refused(KernelError.UNKNOWN_ROUTE)));
    }

    /// Whether this path belongs to the description and not to the API itself.
    static boolean has(String path) {
        return path.equals(DOCUMENT) || path.equals(PAGE) || path.startsWith(PAGE + "/");
    }

    private static StaticHandler files(String folder) {
        return StaticHandler.create(folder).setCachingEnabled(false).setDirectoryListing(false).setIndexPage("none");
    }

    private static String viewerVersion() {
        var properties = new Properties();
        try (var file = ApiDocs.class.getResourceAsStream(
                "/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
