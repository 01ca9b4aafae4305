package hub.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import hub.presence.plan.DayPart;
import hub.presence.plan.PlanKind;

/// Who needs a seat when: not who is planned away, seldom who works in vehicles, at the fire station or in the library, on
/// Mondays and Wednesdays most of the others, on Fridays fewest. The same person and day give the same answer.
final class Attendance {

    /// The others are with visitors, in meetings, on site or work where no seats are taken.
    private static final double OF_STAFF = 0.68;

    /// By subsection: of those with a place elsewhere, how many come to a desk.
    private static final Map<String, Double> ELSEWHERE = Map.of("070202", 0.25, "110203", 0.2, "110202", 0.25, "110201",
            0.45, "100403", 0.3, "020403", 0.4, "080301", 0.75, "090202", 0.7);

    private static final int NOON = 12 * 60;
    private static final int AFTERNOON = 13 * 60;

    private final DemoTown town;
    private final DemoPlans plans;

    Attendance(DemoTown town) {
        this.town = town;
        plans = new DemoPlans(town.words());
    }

    /// When somebody comes and goes, in minutes of the day.
    record Stay(int from, int until) {}

    /// @param always whether it does not matter that the town hall is closed
    Optional<Stay> on(DemoPerson person, LocalDate day, Dice dice, boolean always) {
        double share = OF_STAFF * ELSEWHERE.getOrDefault(town.unitOf(person).code(), 1.0) * weekday(day, always)
                * (Title.of(person.title()) == Title.BY_YEAR ? 0.85 : 1);
        if (!dice.chance(share)) return Optional.empty();
        var plan = plans.on(person.id(), person.staffNumber(), day);
        if (plan.isEmpty()) return Optional.of(stay(dice));
        if (plan.get().part() == DayPart.DAY || (plan.get().kind() == PlanKind.TELEWORK && dice.chance(0.5)))
            return Optional.empty();
        var stay = stay(dice);
        return Optional
                .of(plan.get().part() == DayPart.AM ? new Stay(AFTERNOON - 10, Math.max(stay.until(), 17 * 60 + 15))
                        : new Stay(Math.min(stay.from(), 8 * 60 + 30), NOON));
    }

    private static double weekday(LocalDate day, boolean always) {
        return switch (day.getDayOfWeek()) {
            case MONDAY, WEDNESDAY -> 1;
            case TUESDAY, THURSDAY -> 0.93;
            case FRIDAY -> 0.78;
            case SATURDAY, SUNDAY -> always ? 0.45 : 0;
        } * (day.getDayOfWeek() == DayOfWeek.FRIDAY || !isSummer(day) ? 1 : 0.9);
    }

    private static boolean isSummer(LocalDate day) {
        return day.getMonthValue() == 8;
    }

    private static Stay stay(Dice dice) {
        int from = 7 * 60 + 50 + dice.below(48);
        int luck = dice.below(100);
        if (luck < 7) return new Stay(from, NOON);
        if (luck < 14) return new Stay(AFTERNOON - dice.below(15), leave(dice));
        return new Stay(from, leave(dice));
    }

    /// Most at the end of the day, some before, some late.
    private static int leave(Dice dice) {
        int luck = dice.below(100);
        if (luck < 12) return 15 * 60 + 30 + dice.below(90);
        return luck < 70 ? 17 * 60 + 15 + dice.below(12) : 17 * 60 + 30 + dice.below(150);
    }
}
