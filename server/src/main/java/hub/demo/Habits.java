package hub.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import hub.demo.Shares.Kind;
import hub.presence.plan.DayPart;

/// What the people of the town do at a moment: what they planned; otherwise those who can be remembered what
/// `config/demo/states.csv` says, everybody else by the shares of the hour. The same person and the same day give the same
/// answer.
final class Habits {

    private static final int QUARTER = 15;

    /// Nobody comes to work at home in the middle of the morning.
    private static final int TELEWORK_BEGINS_UNTIL = 9 * 60 + 30;

    private final Map<String, NamedCsvRecord> known = new HashMap<>();
    private final Words words;
    private final DemoPlans plans;

    Habits(Words words) {
        this.words = words;
        this.plans = new DemoPlans(words);
        DemoFiles.csv("states.csv").forEach(line -> known.put(line.getField("staffNumber"), line));
    }

    /// What somebody is doing when the day is looked at for the first time.
    Doing at(DemoPerson person, LocalDateTime now) {
        var planned = planned(person, now);
        if (planned.isPresent()) return planned.get();
        var dice = Dice.of("habits" + now.toLocalDate(), person.id());
        var shares = Shares.at(now);
        var line = known.get(person.staffNumber());
        if (line != null && shares.working() > shares.idle() && shares.call() > 0) return known(line, now);
        return doing(shares.of(dice.below(100)), now, dice);
    }

    /// What somebody does next.
    Doing next(DemoPerson person, LocalDateTime now, Dice dice) {
        var planned = planned(person, now);
        if (planned.isPresent()) return planned.get();
        var kind = Shares.at(now).of(dice.below(100));
        boolean late = kind == Kind.TELEWORK && now.getHour() * 60 + now.getMinute() > TELEWORK_BEGINS_UNTIL;
        return doing(late ? Kind.WORKING : kind, now, dice);
    }

    private Doing doing(Kind kind, LocalDateTime now, Dice dice) {
        var evening = now.toLocalDate().atTime(now.getHour() < 17 ? 17 : 22, now.getHour() < 17 ? 15 : 0);
        return switch (kind) {
            case WORKING -> new Doing.Working();
            case IDLE -> new Doing.Idle();
            case UNKNOWN -> new Doing.Gone();
            case CALL -> new Doing.Calling(instant(now.minusMinutes(dice.between(0, 12))));
            case MEETING -> meeting(now.minusMinutes(dice.between(1, 50)), now.plusMinutes(dice.between(15, 75)),
                    words.pick("打合せの場所", dice), now);
            case TELEWORK -> chosen(kind, dice.chance(0.4) ? words.pick("在宅の一言", dice) : null, now,
                    now.minusMinutes(dice.between(5, 60)), evening);
            case TRIP -> chosen(kind, words.pick("出張の一言", dice), now, now.minusMinutes(dice.between(10, 90)),
                    quarter(now.plusMinutes(dice.between(60, 240))));
            case OUT -> chosen(kind, words.pick("不在の一言", dice), now, now.minusMinutes(dice.between(5, 60)),
                    quarter(now.plusMinutes(dice.between(30, 150))));
            case BUSY -> chosen(kind, words.pick("取込中の一言", dice), now, now.minusMinutes(dice.between(1, 40)),
                    quarter(now.plusMinutes(dice.between(15, 75))));
        };
    }

    private Doing known(NamedCsvRecord line, LocalDateTime now) {
        var kind = Kind.valueOf(line.getField("state"));
        if (line.getField("until").isEmpty()) return doing(kind, now, Dice.of("known", 0));
        var note = line.getField("note");
        if (kind == Kind.MEETING)
            return meeting(time(line.getField("from"), now), time(line.getField("until"), now), note, now);
        return chosen(kind, note.isEmpty() ? null : note, now, time(line.getField("from"), now),
                time(line.getField("until"), now));
    }

    private Optional<Doing> planned(DemoPerson person, LocalDateTime now) {
        // Plans are for working hours; in the evening one may be anywhere.
        if (Shares.at(now).call() == 0) return Optional.empty();
        boolean morning = now.getHour() < 12;
        return plans.on(person.id(), person.staffNumber(), now.toLocalDate())
                .filter(plan -> plan.part() != (morning ? DayPart.PM : DayPart.AM))
                .map(plan -> new Doing.Planned(plan.kind()));
    }

    private static Doing meeting(LocalDateTime from, LocalDateTime until, String place, LocalDateTime now) {
        var end = instant(quarter(until));
        return end.isAfter(instant(now)) ? new Doing.Meeting(instant(quarter(from)), end, place) : new Doing.Working();
    }

    /// What is over by now is followed by work at the desk.
    private static Doing chosen(Kind kind, @Nullable String note, LocalDateTime now, LocalDateTime since,
            LocalDateTime until) {
        if (!until.isAfter(now)) return new Doing.Working();
        return new Doing.Chosen(kind.state(), note, instant(since.isAfter(now) ? now : since), instant(until));
    }

    /// A time of day as `8:30`, or minutes from now as `+36`, then to the quarter of an hour.
    private static LocalDateTime time(String text, LocalDateTime now) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            var time = now.plusMinutes(Long.parseLong(text));
            return text.startsWith("+") ? quarter(time) : time;
        }
        return now.toLocalDate().atTime(Integer.parseInt(text.substring(0, colon)),
                Integer.parseInt(text.substring(colon + 1)));
    }

    private static LocalDateTime quarter(LocalDateTime time) {
        return time.withMinute(time.getMinute() / QUARTER * QUARTER).withSecond(0).withNano(0);
    }

    private static Instant instant(LocalDateTime local) {
        return Moment.instant(local);
    }
}
