package hub.searchindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes a collection of the demo town's questions (`config/demo/questions`): every `Q:` with its answers is an entry, every
/// `W:` (how somebody else asked it) a query that means it; files with a number in front, the others
/// have slots to fill. Small, and written by one hand: good for seeing what a change
/// does, no proof of anything.
final class DemoTown {

    private final List<String> questions = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();
    private final List<String> judgments = new ArrayList<>();

    private String question = "";
    private final StringBuilder answer = new StringBuilder();

    static void write(Path texts, Path folder) throws IOException {
        var town = new DemoTown();
        try (var files = Files.list(texts)) {
            for (var file : files.filter(f -> f.getFileName().toString().matches("\\d.*\\.txt")).sorted().toList()) {
                Files.readAllLines(file).forEach(town::read);
                town.end();
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("questions.tsv"), town.questions);
        Files.write(folder.resolve("queries.tsv"), town.queries);
        Files.write(folder.resolve("judgments.tsv"), town.judgments);
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || line.startsWith("#")) return;
        var text = line.substring(colon + 1).strip();
        switch (line.substring(0, colon)) {
            case "Q" -> begin(text);
            case "B", "A", "A!" -> answer.append(text).append('\n');
            case "W" -> query(text);
            default -> {
                // tags and what else the town needs
            }
        }
    }

    private void begin(String text) {
        end();
        question = text;
    }

    private void query(String text) {
        var id = "w" + (queries.size() + 1);
        queries.add(id + "\t" + Jsquad.cell(text));
        judgments.add(id + "\tq" + (questions.size() + 1) + "\t1");
    }

    private void end() {
        if (!question.isEmpty()) {
            questions.add("q" + (questions.size() + 1) + "\t" + Jsquad.cell(question) + "\t"
                    + Jsquad.cell(answer.toString().strip()));
        }
        question = "";
        answer.setLength(0);
    }
}
