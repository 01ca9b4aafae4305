package hub.bench;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The benchmark itself, small: that it still runs and counts right, not how fast anything is.
@EnabledOnOs(OS.LINUX)
class PresenceSmokeTest {

    @TempDir Path folder;

    @Test
    void a_change_reaches_those_who_have_the_person_on_screen_and_nobody_twice() throws Exception {
        var figures = figuresOf("hub");

        assertThat(figures.get(Presence.DELIVERIES)).isEqualTo(20_000);
        assertThat(figures.get("copies too many")).isZero();
        assertThat(figures.get("ended by the server")).isZero();
        assertThat(figures.get("states/watch")).isEqualTo(20);
        assertThat(figures.get("sign-ins/s")).isPositive();
    }

    @Test
    void in_the_naive_design_a_change_reaches_everybody() throws Exception {
        var figures = figuresOf("push500");

        assertThat(figures.get(Presence.DELIVERIES)).isEqualTo(200_000);
        assertThat(figures.get("copies too many")).isZero();
    }

    private Figures figuresOf(String contender) throws Exception {
        var options = Options.of(new String[]{"presence", "--people=200", "--screen=20", "--seconds=2", "--windows=1",
            "--warm=1", "--rest=1", "--folder=" + folder});
        var scenario = new Presence(options);
        try (var subject = new Contender(contender, options, new Town(scenario.people())).start()) {
            return scenario.measure(subject);
        }
    }
}
