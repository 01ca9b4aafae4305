package hub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import hub.presence.plan.DayPart;
import hub.presence.plan.PlanKind;

/// The plans of the town: those who can be remembered do each week what `config/demo/plans.csv` says, everybody else by
/// chance. The same person and the same day give the same answer.
final class DemoPlans {

    private final Map<String, List<NamedCsvRecord>> known = new HashMap<>();
    private final Words words;

    DemoPlans(Words words) {
        this.words = words;
        DemoFiles.csv("people.csv").forEach(line -> known.put(line.getField("staffNumber"), new ArrayList<>()));
        DemoFiles.csv("plans.csv").forEach(line -> known
                .computeIfAbsent(line.getField("staffNumber"), _ -> new ArrayList<>()).add(line));
    }

    /// What this person has planned for this day; nothing when the town hall is closed.
    Optional<DemoPlan> on(int person, String staffNumber, LocalDate day) {
        if (!Workdays.isOpen(day)) return Optional.empty();
        var weekly = known.get(staffNumber);
        return weekly == null ? byChance(person, day)
                : weekly.stream().filter(line -> line.getField("weekday").equals(day.getDayOfWeek().name()))
                        .findFirst().map(line -> planned(person, day, line));
    }

    private Optional<DemoPlan> byChance(int person, LocalDate day) {
        var dice = Dice.of("plan" + day, person);
        int luck = dice.below(1_000);
        if (luck < 70) return Optional.of(plan(person, day, DayPart.DAY, PlanKind.TELEWORK, null));
        if (luck < 85) return Optional.of(plan(person, day, DayPart.AM, PlanKind.TELEWORK, null));
        if (luck < 110) return Optional.of(plan(person, day, DayPart.DAY, PlanKind.TRIP, words.pick("出張の一言", dice)));
        if (luck < 130) return Optional.of(plan(person, day, DayPart.PM, PlanKind.TRIP, words.pick("出張の一言", dice)));
        if (luck < 150) return Optional.of(plan(person, day, DayPart.DAY, PlanKind.LEAVE, null));
        if (luck < 165) return Optional.of(plan(person, day, DayPart.PM, PlanKind.LEAVE, null));
        if (luck < 175) return Optional.of(plan(person, day, DayPart.DAY, PlanKind.TRAINING, "研修センター"));
        return Optional.empty();
    }

    private static DemoPlan plan(int person, LocalDate day, DayPart part, PlanKind kind, @Nullable String place) {
        return new DemoPlan(person, day, part, kind, place, null);
    }

    private static DemoPlan planned(int person, LocalDate day, NamedCsvRecord line) {
        return new DemoPlan(person, day, DayPart.valueOf(line.getField("part")),
                PlanKind.valueOf(line.getField("kind")),
                orNull(line.getField("place")), orNull(line.getField("note")));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
