package hub.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import hub.bench.floor.FloorServer;
import hub.bench.load.Letters;
import hub.bench.load.Swarm;

/// Who takes part in a comparison, by name: `raw`, `tick0`, `tick5` and `post` (`raw` with texts sent by HTTP, as the hub's
/// are), each also with `+sqlite`; `push` and `push500`, which tell states to everybody (joined for 500 ms); or `hub`.
record Contender(String name, Options options, Town town) {

    private static final Pattern LISTENING = Pattern.compile("listening (\\d+)");

    /// Starts a server of its own for one measurement, in an empty folder.
    Subject start() throws Exception {
        Path folder = Path.of(options.text("folder", "target/bench")).toAbsolutePath().resolve(name);
        empty(folder);
        List<String> flags = options.list("jvm", "-XX:+UseSerialGC,-Xmx1g");
        return name.equals("hub") ? HubSubject.start(folder, flags, town) : floor(folder, flags);
    }

    private Subject floor(Path folder, List<String> flags) throws IOException, InterruptedException {
        boolean posting = name.startsWith("post") || name.startsWith("push");
        String mode = mode();
        List<String> main = !name.endsWith("+sqlite")
                ? List.of(FloorServer.class.getName(), mode)
                : List.of(FloorServer.class.getName(), mode, folder.resolve("floor.db").toString());
        return new FloorSubject(ServerProcess.start(folder, flags, LISTENING, main), new Swarm(), new Letters(),
                posting);
    }

    private String mode() {
        return switch (name.replace("+sqlite", "")) {
            case "post", "push" -> "raw";
            case "push500" -> "tick500";
            case String mode -> mode;
        };
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
