package hub.searchindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import hub.searchindex.bench.CollectionReader.BadCollection;
import hub.searchindex.words.Dictionaries;

/// Runs the benchmarks; `BENCHMARKS.md` says how. Arguments are `--name=value`; one without a value counts as not given.
final class Benchmarks {

    private static final String HELP = """
			mvn -pl search-index -Pbench-search -Dcollection=/folder   measures a collection (questions.tsv, queries.tsv, judgments.tsv[, asked.tsv])
			     -Dsynonyms=file -Dsudachi=file -Dwords=file            with lists of words of your own on top of the starter lists
			mvn -pl search-index -Pbench-search -Djsquad                measures JSQuAD (../shared/data/jsquad), twice if Sudachi's synonyms are there
			mvn -pl search-index -Pbench-search -Ddemo                  measures the questions of the demo town
			mvn -pl search-index -Pbench-search -Dspeed                 fills an index with messages and searches it, beside SQLite
			     -Dmessages=1000000 -Dqueries=1000 -Dseed=20""";

    /// Kept here, or its level would be forgotten; it warns of a module that nothing measured here needs.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final Map<String, String> options;

    private Benchmarks(Map<String, String> options) {
        this.options = options;
    }

    public static void main(String... args) throws Exception {
        LUCENE.setLevel(Level.SEVERE);
        var options = new LinkedHashMap<String, String>();
        for (var arg : args) {
            var parts = arg.replaceFirst("^--", "").split("=", 2);
            if (parts.length == 2 && !parts[1].isBlank()) options.put(parts[0], parts[1].strip());
        }
        System.exit(new Benchmarks(options).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        boolean fine = true;
        if (options.containsKey("collection")) fine = measure(Path.of(options.get("collection")), words());
        if (options.containsKey("jsquad")) jsquad();
        if (options.containsKey("demo")) demo();
        if (options.containsKey("speed"))
            new Speed(number("messages", 1_000_000), number("queries", 1_000), number("seed", 20)).run();
        if (List.of("collection", "jsquad", "demo", "speed").stream().noneMatch(options::containsKey))
            System.out.println(HELP);
        return fine;
    }

    private boolean measure(Path folder, Dictionaries dictionaries) throws IOException {
        var reader = new CollectionReader(folder);
        try {
            var collection = reader.read();
            tell("left out", reader.remarks());
            new Evaluation(collection, dictionaries, System.out).print();
            return true;
        } catch (BadCollection e) {
            tell("wrong", e.errors);
            System.out.println("Nothing was measured.");
            return false;
        }
    }

    private Dictionaries words() {
        var dictionaries = Dictionaries
                .read(new Dictionaries.Files(path("synonyms").orElse(null), path("sudachi").orElse(null),
                        path("words").orElse(null)));
        tell("lines of lists left out", dictionaries.bad());
        return dictionaries;
    }

    private void jsquad() throws IOException {
        var json = SharedData.find(SharedData.JSQUAD);
        if (json.isEmpty()) {
            System.out.println("../shared/data/" + SharedData.JSQUAD + " is missing: JSQuAD was skipped.");
            return;
        }
        var folder = Files.createTempDirectory("hub-jsquad");
        Jsquad.write(json.get(), folder);
        twice("JSQuAD", folder);
    }

    private void demo() throws IOException {
        var folder = Files.createTempDirectory("hub-demo");
        var texts = List.of(Path.of("config/demo/questions"), Path.of("../config/demo/questions")).stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException("config/demo/questions is not here: run this in the repository"));
        DemoTown.write(texts, folder);
        twice("The demo town", folder);
    }

    /// With the lists asked for, and once more with Sudachi's synonyms if they lie there and were not asked for.
    private void twice(String name, Path folder) throws IOException {
        System.out.println("# " + name + " (" + folder + ")\n");
        measure(folder, words());
        var sudachi = SharedData.find(SharedData.SUDACHI);
        if (sudachi.isEmpty() || options.containsKey("sudachi")) return;
        System.out.println("\n# The same with Sudachi's synonyms\n");
        options.put("sudachi", sudachi.get().toString());
        measure(folder, words());
        options.remove("sudachi");
    }

    private Optional<Path> path(String name) {
        return Optional.ofNullable(options.get(name)).map(Path::of);
    }

    private int number(String name, int usual) {
        return Integer.parseInt(options.getOrDefault(name, Integer.toString(usual)).replace("_", ""));
    }

    /// The first lines of what may be long.
    private static void tell(String what, List<?> lines) {
        if (lines.isEmpty()) return;
        System.out.printf("%,d %s:%n", lines.size(), what);
        lines.stream().limit(20).forEach(line -> System.out.println("  " + line));
        if (lines.size() > 20) System.out.println("  …");
        System.out.println();
    }
}
