package hub.space.allocation;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.testing.Shrinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/// A hundred thousand steps by chance against a list of intervals: equal outcomes, equal rows, no overlap. More by
/// `-Dhub.model.operations=1000000`, the same again by `-Dhub.model.seed=…`.
class AllocationModelTest {

    /// A trial: a database stays small, and a failure is found in few steps.
    private static final int STEPS = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(AllocationModelTest.class);

    @Test
    void steps_by_chance_end_as_a_list_of_intervals_says() {
        int operations = Integer.getInteger("hub.model.operations", 100_000);
        long first = Long.getLong("hub.model.seed", System.nanoTime());
        for (int done = 0; done < operations; done += STEPS) {
            long seed = first + done / STEPS;
            var script = Script.of(seed, Math.min(STEPS, operations - done));
            try (var trial = new Trial()) {
                var difference = trial.run(script);
                LOG.info("seed {}: {}", seed, trial.outcomes);

                difference.ifPresent(what -> fail("seed " + seed + ": " + what + "\nshortest way there: "
                        + shrink(script)));
                // A script in which something never happens proves nothing of it.
                assertThat(trial.outcomes).containsKeys("taken", "occupied", "space.past", "space.left",
                        "space.units", "space.person_needed").hasEntrySatisfying("taken",
                                taken -> assertThat(taken).isGreaterThan(script.size() / 10));
            }
        }
    }

    @Test
    void a_failure_is_shrunk_to_the_steps_it_needs() {
        var steps = Shrinking.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                tried -> tried.contains(3) && tried.contains(8));
        assertThat(steps).containsExactly(3, 8);
    }

    private static List<Operation> shrink(List<Operation> script) {
        return Shrinking.of(script, steps -> difference(steps).isPresent());
    }

    private static Optional<String> difference(List<Operation> steps) {
        try (var trial = new Trial()) {
            return trial.run(steps);
        }
    }
}
