package hub.wire;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.TestHub;

import static org.assertj.core.api.Assertions.assertThat;

/// Anyone can read what the API is, and nothing of the page comes from elsewhere.
class ApiDocsTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir static Path folder;

    private static TestHub hub;

    @BeforeAll
    static void start() {
        hub = TestHub.on(folder, HubTime.systemClock());
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void the_document_is_for_anyone() throws Exception {
        var document = get("/api/openapi.json");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(document.body()).contains("\"openapi\" : \"3.1.1\"", "/api/chat/rooms/{room}/messages");
    }

    @Test
    void all_files_of_the_page_are_served_by_this_hub() throws Exception {
        var page = get("/api/docs");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        var addresses = ADDRESS.matcher(page.body()).results().map(found -> found.group(1)).toList();
        assertThat(addresses).hasSize(4).allMatch(address -> address.startsWith("/"));
        for (var address : addresses.stream().filter(address -> address.startsWith("/api/")).toList()) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void the_page_keeps_to_the_policy_of_the_hub() throws Exception {
        var page = get("/api/docs");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("style=", "http:", "https:").doesNotContainPattern("<script>|<style");
    }

    @Test
    void there_is_nothing_else_below_it() throws Exception {
        assertThat(get("/api/docs/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/api/docs/..%2f..%2fopenapi.json").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(hub.url().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
