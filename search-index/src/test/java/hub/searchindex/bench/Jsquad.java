package hub.searchindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes a collection of JSQuAD (JGLUE, `valid-v1.3.json`): every paragraph is an entry, its title the question and the
/// whole paragraph, which begins with its title, the answer; whoever asks one of its questions means that paragraph.
final class Jsquad {

    /// How the file parts title and text of a paragraph.
    private static final String PARTING = " [SEP] ";

    private final List<String> questions = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();
    private final List<String> judgments = new ArrayList<>();

    static void write(Path json, Path folder) throws IOException {
        var jsquad = new Jsquad();
        for (var article : new JsonMapper().readTree(Files.readString(json)).path("data")) {
            for (var paragraph : article.path("paragraphs")) jsquad.add(paragraph);
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("questions.tsv"), jsquad.questions);
        Files.write(folder.resolve("queries.tsv"), jsquad.queries);
        Files.write(folder.resolve("judgments.tsv"), jsquad.judgments);
    }

    private void add(JsonNode paragraph) {
        var id = "p" + (questions.size() + 1);
        var context = paragraph.path("context").asString();
        int parting = context.indexOf(PARTING);
        questions.add(id + "\t" + cell(context.substring(0, parting)) + "\t"
                + cell(context.replace(PARTING, " ")));
        for (var question : paragraph.path("qas")) {
            queries.add(question.path("id").asString() + "\t" + cell(question.path("question").asString()));
            judgments.add(question.path("id").asString() + "\t" + id + "\t1");
        }
    }

    /// A text as a cell: what would part cells or lines is written as [CollectionReader] reads it.
    static String cell(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "").replace("\n", "\\n");
    }

    private Jsquad() {}
}
