package hub.presence.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import hub.directory.Directory;
import hub.directory.roster.RosterText;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.presence.board.Claim;
import hub.presence.plan.PlanDraft.Step;
import hub.presence.plan.PlanMistake.Reason;

/// Works out what a file would change and finds all that is wrong with it. For one file.
final class PlanDrafter {

    private final Session session;
    private final Directory directory;
    private final PlanRights rights;
    private final LocalDate today;
    private final Set<PlanMistake> mistakes = new LinkedHashSet<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final Map<PlanBook.Key, Integer> firstLines = new HashMap<>();

    PlanDrafter(Session session, Directory directory, PlanRights rights, LocalDate today) {
        this.session = session;
        this.directory = directory;
        this.rights = rights;
        this.today = today;
    }

    /// A half day as the file wants it.
    private record Wish(PlanLine line, PlannedHalf half) {}

    PlanDraft draft(Sql sql, PlanSheet sheet) {
        mistakes.addAll(sheet.mistakes());
        sheet.lines().forEach(this::take);
        var steps = wishes.isEmpty() ? List.<Step>of() : steps(present(sql));
        return new PlanDraft(sheet.lines().size(), steps, List.copyOf(mistakes));
    }

    private void take(PlanLine line) {
        var person = person(line);
        var day = need(line, RosterText.day(line.word(PlanColumn.DAY)), Reason.BAD_DAY, line.text(PlanColumn.DAY));
        var part = need(line, DayPart.ofWord(line.word(PlanColumn.PART)), Reason.BAD_PART,
                line.text(PlanColumn.PART));
        var plan = need(line, PlanKind.ofWord(line.word(PlanColumn.KIND)), Reason.BAD_KIND,
                line.text(PlanColumn.KIND)).flatMap(kind -> plan(line, kind));
        if (person.isPresent() && day.isPresent() && part.isPresent() && plan.isPresent()) {
            part.get().halves().forEach(
                    half -> wish(line, new PlannedHalf(person.get(), day.get(), half, plan.get())));
        }
    }

    private Optional<PersonId> person(PlanLine line) {
        var number = line.word(PlanColumn.STAFF_NUMBER);
        var person = need(line, directory.byStaffNumber(number).filter(directory::isActive), Reason.UNKNOWN_PERSON,
                number);
        return person.isEmpty() ? person
                : need(line, person.filter(found -> rights.mayChange(session, found)), Reason.NOT_MANAGED, number);
    }

    private Optional<HalfPlan> plan(PlanLine line, PlanKind kind) {
        try {
            return Optional.of(new HalfPlan(kind, line.text(PlanColumn.PLACE), line.text(PlanColumn.NOTE)).checked());
        } catch (Refused e) {
            var place = e.reason() == PlanError.PLACE_TOO_LONG;
            mistake(line, place ? Reason.PLACE_TOO_LONG : Reason.NOTE_TOO_LONG,
                    place ? Claim.MAX_PLACE : Claim.MAX_NOTE);
            return Optional.empty();
        }
    }

    private void wish(PlanLine line, PlannedHalf half) {
        var first = firstLines.putIfAbsent(new PlanBook.Key(half.person(), half.day(), half.half()), line.number());
        if (first == null) {
            wishes.add(new Wish(line, half));
        } else {
            mistake(line, Reason.TWICE, first);
        }
    }

    private PlanBook present(Sql sql) {
        var people = wishes.stream().map(wish -> wish.half().person()).collect(Collectors.toSet());
        var days = wishes.stream().map(wish -> wish.half().day()).sorted().toList();
        return PlanBook.of(PlanRepository.of(sql, people, days.getFirst(), days.getLast()));
    }

    /// Past days may stand in the file, as they do in one that was written by the hub, but not change.
    private List<Step> steps(PlanBook present) {
        var steps = new ArrayList<Step>();
        for (var wish : wishes) {
            var half = wish.half();
            var before = present.at(half.person(), half.day(), half.half());
            if (half.plan().equals(before)) continue;
            if (PlanRule.mayBePlanned(half.day(), today)) {
                steps.add(new Step(half, before));
            } else {
                mistake(wish.line(), Reason.DAY_RANGE, half.day());
            }
        }
        return steps;
    }

    private <T> Optional<T> need(PlanLine line, Optional<T> value, Reason reason, String text) {
        if (value.isEmpty()) {
            mistake(line, reason, text);
        }
        return value;
    }

    private void mistake(PlanLine line, Reason reason, Object about) {
        mistakes.add(PlanMistake.of(line.number(), reason, about));
    }
}
