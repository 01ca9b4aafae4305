package hub.e2e;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledIfSystemProperty(named = "skipWeb", matches = ".*", disabledReason = "the web client was not built")
class BrowserIT {

    @TempDir Path folder;

    @Test
    void every_story_holds_in_a_real_browser() throws Exception {
        try (var one = Supervisor.of(folder.resolve("one")); var other = Supervisor.of(folder.resolve("other"))) {
            assertThat(Playwright.tell(List.of(one, other))).as("stories that did not hold").isEmpty();
        }
    }
}
