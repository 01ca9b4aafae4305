package hub.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// The stories of `webclient/e2e`, told to running hubs: as many stories at a time as there are hubs.
final class Playwright {

    private static final Path WEBCLIENT = Path.of("../webclient").toAbsolutePath().normalize();
    private static final Path TOLD = WEBCLIENT.resolve("test-results/stories.json");
    private static final List<String> COMMAND = System.getProperty("os.name").startsWith("Windows")
            ? List.of("cmd", "/c", "npx", "playwright", "test")
            : List.of("npx", "playwright", "test");

    private Playwright() {}

    /// Runs until the last story ended.
    ///
    /// @return the stories that did not hold, each with what was seen instead
    /// @throws IllegalStateException if the stories could not be told at all
    static List<String> tell(List<Supervisor> hubs) throws IOException, InterruptedException {
        Files.deleteIfExists(TOLD);
        var exit = run(hubs);
        if (!Files.exists(TOLD)) throw new IllegalStateException("Playwright told no story and ended with " + exit);
        var report = new ObjectMapper().readTree(TOLD.toFile());
        var broken = specs(report).filter(spec -> !spec.path("ok").asBoolean()).map(Playwright::described).toList();
        if (exit != 0 && broken.isEmpty()) throw new IllegalStateException("Playwright: " + report.path("errors"));
        return broken;
    }

    private static int run(List<Supervisor> hubs) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(COMMAND).directory(WEBCLIENT.toFile()).redirectErrorStream(true);
        builder.environment().put("HUB_URL", words(hubs, Supervisor::hub));
        builder.environment().put("HUB_CONTROL", words(hubs, Supervisor::control));
        var process = builder.start();
        try {
            // Not inheritIO(): this JVM's own output is the channel on which it reports to Maven.
            process.inputReader().lines().forEach(System.out::println);
            return process.waitFor();
        } finally {
            process.destroy();
        }
    }

    private static String words(List<Supervisor> hubs, Function<Supervisor, URI> part) {
        return hubs.stream().map(part).map(URI::toString).collect(Collectors.joining(" "));
    }

    /// The report nests groups of stories as deep as files nest them.
    private static Stream<JsonNode> specs(JsonNode suite) {
        return Stream.concat(each(suite.path("specs")), each(suite.path("suites")).flatMap(Playwright::specs));
    }

    private static String described(JsonNode spec) {
        var seen = each(spec.path("tests")).flatMap(test -> each(test.path("results")))
                .map(result -> result.path("error").path("message").asText()).filter(text -> !text.isEmpty()).toList();
        return "%s:%d %s%n%s".formatted(spec.path("file").asText(), spec.path("line").asInt(),
                spec.path("title").asText(), String.join(System.lineSeparator(), seen));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
