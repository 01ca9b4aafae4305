package hub.presence.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

import static hub.presence.Day.at;

/// Reads what the sources say, as the tables of these tests write it: `hand BUSY 09:00-11:00; meeting 09:30-10:30 @第2会議室`.
final class Facts {

    private Facts() {}

    static Known of(PersonId person, String text) {
        var known = Known.nothingOf(person);
        for (var fact : text.split(";")) {
            known = with(known, fact.strip());
        }
        return known;
    }

    private static Known with(Known known, String fact) {
        var place = fact.contains("@") ? fact.substring(fact.indexOf('@') + 1) : null;
        var words = Arrays.asList(fact.replaceAll(" *@.*", "").split(" "));
        var time = words.getLast();
        return switch (words.getFirst()) {
            case "nothing" -> known;
            case "opened" -> known.devices(known.devices().opened("desk"), at(time));
            case "touched" -> known.devices(known.devices().touched(at(time)), at(time));
            case "closed" -> known.devices(known.devices().closed("desk", at(time)), at(time));
            default -> known.says(fact, List.of(claim(words, place)));
        };
    }

    private static Claim claim(List<String> words, @Nullable String place) {
        var time = words.getLast();
        return switch (words.getFirst()) {
            case "hand" -> between(Source.MANUAL, words.get(1), time, place);
            case "meeting" -> between(Source.MEETING, "MEETING", time, place);
            case "plan" -> between(Source.PLAN, words.get(1), time, place);
            case "call" -> since(Source.PHONE, PresenceState.CALL, time, place, "02:00");
            case "seat" -> since(Source.SEAT, PresenceState.AWAY, time, place, "08:00");
            case "door" -> since(Source.DOOR, PresenceState.valueOf(words.get(1)), time, place, "08:00");
            default -> throw new IllegalArgumentException(words.toString());
        };
    }

    private static Claim between(Source source, String state, String times, @Nullable String place) {
        var time = times.split("-");
        return Claim.until(source, PresenceState.valueOf(state), place, at(time[0]), at(time[1]));
    }

    private static Claim since(Source source, PresenceState state, String time, @Nullable String place,
            String believed) {
        Instant since = at(time);
        return new Claim(source, state, place, null, since, null,
                since.plus(Duration.between(at("00:00"), at(believed))));
    }
}
