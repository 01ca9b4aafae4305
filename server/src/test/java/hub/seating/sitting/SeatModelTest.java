package hub.seating.sitting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.seating.sitting.SeatModel.Forgotten;
import hub.testing.Shrinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/// Six thousand steps by chance of five people on nine seats in three zones, against a list of intervals and a table of
/// rights. More by `-Dhub.model.seats=60000`, the same again by `-Dhub.model.seed=…`.
class SeatModelTest {

    /// A trial: a failure is found in few steps.
    private static final int STEPS = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(SeatModelTest.class);

    @TempDir Path folder;

    private SeatModelTown town;

    @BeforeEach
    void start() {
        town = new SeatModelTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void steps_by_chance_end_as_intervals_and_a_table_of_rights_say() {
        int steps = Integer.getInteger("hub.model.seats", 6_000);
        long first = Long.getLong("hub.model.seed", System.nanoTime());
        for (int done = 0; done < steps; done += STEPS) {
            long seed = first + done / STEPS;
            var script = SeatStep.script(seed, STEPS);
            var trial = new SeatTrial(town, Forgotten.NOTHING);
            var difference = trial.run(script);
            LOG.info("seed {}: {}", seed, trial.outcomes);

            difference.ifPresent(what -> fail("seed " + seed + ": " + what + "\nshortest way there: "
                    + Shrinking.of(script, fewer -> difference(fewer, Forgotten.NOTHING).isPresent())));
            // A script in which something never happens proves nothing of it.
            assertThat(trial.outcomes).containsKeys("done", "seat.taken", "seat.has_another", "seat.over", "seat.past",
                    "zone.other_unit");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void what_the_model_forgets_is_found_and_shrunk_to_a_few_steps(Forgotten forgotten) {
        var script = SeatStep.script(7, STEPS);
        assertThat(difference(script, forgotten)).isPresent();
        assertThat(Shrinking.of(script, fewer -> difference(fewer, forgotten).isPresent()))
                .filteredOn(step -> !(step instanceof SeatStep.Pass)).hasSizeLessThanOrEqualTo(6);
    }

    private Optional<String> difference(List<SeatStep> steps, Forgotten forgotten) {
        return new SeatTrial(town, forgotten).run(steps);
    }
}
