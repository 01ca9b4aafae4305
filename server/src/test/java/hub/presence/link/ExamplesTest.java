package hub.presence.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/// What the examples for operators say is what the hub does.
class ExamplesTest {

    private static final Pattern POST = Pattern.compile("curl -sS \"\\$HUB(\\S+)\"[^\n]*\\\\\n\\s+-d '([^']*)'");
    private static final Pattern SIGNED = Pattern.compile("\n(\\{\"at\":.*})\n");
    private static final Pattern SIGNATURE = Pattern.compile("\nsha256=([0-9a-f]{64})\n");

    @TempDir Path folder;

    @Test
    void every_example_is_taken() throws IOException {
        try (var town = new LinkTown(folder, new TestClock(), HookPace.USUAL)) {
            var posts = POST.matcher(text()).results().toList();
            assertThat(posts).hasSize(3).allSatisfy(post -> {
                var path = post.group(1);
                var scope = "presence." + path.substring(path.lastIndexOf('/') + 1);
                assertThat(town.program(scope, "POST", path, post.group(2)).refused()).isEmpty();
            });
        }
    }

    @Test
    void the_example_of_a_signature_is_right() throws IOException {
        assertThat(HookPost.signature("example-secret", found(SIGNED).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(found(SIGNATURE));
    }

    private static String found(Pattern pattern) throws IOException {
        return pattern.matcher(text()).results().map(MatchResult::group).map(String::strip).findFirst().orElseThrow()
                .replace("sha256=", "");
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("../config/examples/links/README.md"));
    }
}
