package hub.community.faq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/// What the examples for operators say is what the hub does.
class FaqExamplesTest {

    private static final Path EXAMPLES = Path.of("../config/examples/faq");
    private static final Pattern SENT = Pattern.compile("-d '(\\{.*})'");

    @TempDir Path folder;

    private FaqTown town;

    @BeforeEach
    void start() {
        town = new FaqTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void the_example_of_a_file_is_taken_over() throws IOException {
        assertThat(town.take(Files.readString(EXAMPLES.resolve("faq.csv"))).getInteger("adds")).isEqualTo(2);
    }

    @Test
    void the_example_of_a_program_is_taken() throws IOException {
        var key = town.sasaki.post("/api/api-keys", Map.of("name", "FAQ", "scopes", List.of(FaqRoutes.SCOPE))).ok()
                .getString("secret");
        var sent = SENT.matcher(Files.readString(EXAMPLES.resolve("README.md")));
        assertThat(sent.find()).isTrue();
        var taken = new Browser(town.hub.url()).send("POST", "/api/links/community/faq", sent.group(1), "Authorization",
                "Bearer " + key).ok();
        assertThat(taken.encode()).isEqualTo("{\"adds\":1,\"changes\":0,\"same\":0,\"refused\":[]}");
    }
}
