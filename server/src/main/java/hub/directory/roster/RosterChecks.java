package hub.directory.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import hub.directory.roster.RosterFault.Reason;

import static hub.directory.roster.RosterFile.PEOPLE;
import static hub.directory.roster.RosterFile.POSTS;
import static hub.directory.roster.RosterFile.UNITS;

/// Whether the directory would still hold together: what one list says must fit the others.
final class RosterChecks {

    private final LocalDate on;
    private final RosterState state;
    private final RosterAfter after;
    private final List<RosterFault> problems = new ArrayList<>();

    RosterChecks(LocalDate on, RosterState state, RosterAfter after) {
        this.on = on;
        this.state = state;
        this.after = after;
    }

    List<RosterFault> run() {
        after.lines(UNITS).values().forEach(this::checkUnit);
        after.lines(PEOPLE).values().forEach(this::checkPerson);
        checkPosts();
        checkMainPosts();
        checkAdministrators();
        return problems;
    }

    private void checkUnit(RosterLine unit) {
        var parent = unit.get(RosterColumn.PARENT);
        if (!parent.isEmpty() && !after.has(UNITS, parent)) {
            problem(UNITS, unit, Reason.UNKNOWN_PARENT, parent);
        } else if (isAboveItself(unit)) {
            problem(UNITS, unit, Reason.RING, unit.key());
        }
    }

    /// True for the units in a ring, not for those that merely hang below one.
    private boolean isAboveItself(RosterLine unit) {
        Set<String> seen = new HashSet<>();
        var above = unit.get(RosterColumn.PARENT);
        while (after.has(UNITS, above) && seen.add(above)) {
            if (above.equals(unit.key())) return true;
            above = after.lines(UNITS).getOrDefault(above, unit).get(RosterColumn.PARENT);
        }
        return false;
    }

    private void checkPerson(RosterLine person) {
        var lastDay = person.get(RosterColumn.LAST_DAY);
        if (!lastDay.isEmpty() && LocalDate.parse(lastDay).isBefore(on)) {
            problem(PEOPLE, person, Reason.ALREADY_LEFT, person.key());
        }
    }

    private void checkPosts() {
        Map<String, Integer> lost = new HashMap<>();
        for (var post : after.lines(POSTS).values()) {
            var unit = post.get(RosterColumn.POST_UNIT);
            if (!after.has(PEOPLE, post.get(RosterColumn.POST_PERSON))) {
                problem(POSTS, post, Reason.UNKNOWN_PERSON, post.get(RosterColumn.POST_PERSON));
            } else if (!after.has(UNITS, unit) && post.number() == 0) {
                lost.merge(unit, 1, Integer::sum);
            } else if (!after.has(UNITS, unit)) {
                problem(POSTS, post, Reason.UNKNOWN_UNIT, unit);
            }
        }
        lost.forEach((unit, people) -> problems.add(RosterFault.of(UNITS, 0, Reason.UNIT_IN_USE, unit, people)));
    }

    private void checkMainPosts() {
        Map<String, Integer> mains = new HashMap<>();
        for (var post : after.lines(POSTS).values()) {
            var person = post.get(RosterColumn.POST_PERSON);
            var main = post.get(RosterColumn.MAIN).equals("1") ? 1 : 0;
            if (mains.merge(person, main, Integer::sum) > 1 && main == 1) {
                problem(POSTS, post, Reason.TWO_MAIN_POSTS, person);
            }
        }
        after.lines(POSTS).values().stream()
                .filter(post -> mains.remove(post.get(RosterColumn.POST_PERSON), 0))
                .forEach(post -> problem(POSTS, post, Reason.NO_MAIN_POST, post.get(RosterColumn.POST_PERSON)));
    }

    private void checkAdministrators() {
        var administrators = state.administrators();
        if (!administrators.isEmpty() && administrators.stream().noneMatch(person -> after.has(PEOPLE, person))) {
            problems.add(RosterFault.of(PEOPLE, 0, Reason.LAST_ADMINISTRATOR));
        }
    }

    private void problem(RosterFile file, RosterLine line, Reason reason, Object... about) {
        problems.add(RosterFault.of(file, line.number(), reason, about));
    }
}
