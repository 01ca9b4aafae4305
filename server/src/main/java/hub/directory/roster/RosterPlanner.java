package hub.directory.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Compares the lists with the directory. Pure: the same lists and the same directory give the same plan.
final class RosterPlanner {

    private final LocalDate on;
    private final RosterState state;
    private final List<RosterSheet> sheets;
    private final RosterAfter after;
    private final Map<String, LocalDate> endOfMainPost = new HashMap<>();

    RosterPlanner(LocalDate on, RosterState state, List<RosterSheet> sheets) {
        this.on = on;
        this.state = state;
        this.sheets = sheets;
        this.after = new RosterAfter(state, sheets);
    }

    RosterPlan plan() {
        var problems = Stream.concat(
                sheets.stream().flatMap(sheet -> sheet.problems().stream()),
                new RosterChecks(on, state, after).run().stream())
                .sorted(Comparator.comparing(RosterFault::file).thenComparingInt(RosterFault::line))
                .toList();
        var steps = Stream.of(RosterFile.values()).flatMap(file -> steps(file).stream()).toList();
        return RosterPlan.of(on, sheets, after, steps, problems);
    }

    private List<RosterStep> steps(RosterFile file) {
        var steps = new ArrayList<RosterStep>();
        state.known(file).forEach((key, known) -> {
            if (!after.has(file, key)) {
                steps.add(new RosterStep.End(file, key, known));
                rememberEnd(file, known);
            }
        });
        after.lines(file).values().forEach(line -> {
            var known = state.known(file).get(line.key());
            if (known == null) {
                steps.add(new RosterStep.Add(file, line.key(), line.values(), until(file, line)));
            } else if (!known.values().equals(line.values())) {
                steps.add(new RosterStep.Change(file, line.key(), known, line.values()));
            }
        });
        return steps;
    }

    /// A main post that takes the place of another lasts as long as that one was planned to: otherwise moving somebody
    /// today would give them two main posts from 1 April on.
    private void rememberEnd(RosterFile file, RosterKnown known) {
        if (file == RosterFile.POSTS && known.until() != null && isMain(known.values())) {
            endOfMainPost.put(known.values().getOrDefault(RosterColumn.POST_PERSON, ""), known.until());
        }
    }

    private @Nullable LocalDate until(RosterFile file, RosterLine line) {
        var next = state.next(file).get(line.key());
        var main = file == RosterFile.POSTS && isMain(line.values())
                ? endOfMainPost.get(line.get(RosterColumn.POST_PERSON))
                : null;
        return Stream.of(next, main).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }

    private static boolean isMain(Map<RosterColumn, String> values) {
        return values.getOrDefault(RosterColumn.MAIN, "").equals("1");
    }
}
