package hub.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import hub.demo.DemoBooking.Attendee;
import hub.demo.DemoBooking.State;
import hub.demo.Parties.Span;

/// What stands in the diary before chance fills it: the series, and what those who can be remembered have today.
final class DemoStandings {

    private static final int CHIEFS = 14;
    private static final int SECTION_MEETING_PEOPLE = 9;
    private static final int LATEST = 21 * 60;
    private static final int QUARTER = 15;

    private final DemoTown town;
    private final DemoPlaces places;
    private final Parties parties;
    private final List<DemoSeries> series = new ArrayList<>();
    private final LocalDate made;

    DemoStandings(DemoTown town, DemoPlaces places, Parties parties, LocalDate made) {
        this.town = town;
        this.places = places;
        this.parties = parties;
        this.made = made;
        DemoFiles.csv("series.csv").forEach(this::read);
        sectionMeetings();
    }

    List<DemoSeries> series() {
        return series;
    }

    private void read(NamedCsvRecord line) {
        var organiser = organiser(line.getField("organiser"));
        var nth = Stream.of(line.getField("nth").split(" ")).filter(one -> !one.isEmpty()).map(Integer::valueOf);
        series.add(new DemoSeries(series.size() + 1, DayOfWeek.valueOf(line.getField("weekday")), nth.toList(),
                time(line.getField("from")), Integer.parseInt(line.getField("minutes")),
                places.named(line.getField("place")), organiser, town.sectionOf(organiser), line.getField("title"),
                line.getField("purpose"), people(line.getField("people"), organiser), made));
    }

    /// Each section meets once a week, at its own time, in a room of its building that nobody meets in then.
    private void sectionMeetings() {
        var rooms = places.places().stream().filter(place -> place.policy().equals("会議室")).toList();
        for (var section : parties.sections()) {
            if (section.code().length() > 4) continue;
            var dice = Dice.of("section meeting", section.id());
            var building = section.place().substring(0, section.place().indexOf(' '));
            var near = rooms.stream().filter(room -> room.floor().startsWith(building)).toList();
            var from = LocalTime.of(dice.pick(List.of(8, 9, 13, 16)), 30);
            var chief = parties.chief(section);
            series.add(new DemoSeries(series.size() + 1, DayOfWeek.of(dice.between(1, 5)), List.of(), from,
                    dice.pick(List.of(30, 45, 60)), dice.pick(near.isEmpty() ? rooms : near), chief, section, "課内会議",
                    "じっくり", colleagues(section, chief), made));
        }
    }

    private List<DemoPerson> colleagues(DemoUnit section, DemoPerson chief) {
        return town.people().stream().filter(person -> !person.equals(chief) && town.sectionOf(person).equals(section))
                .limit(SECTION_MEETING_PEOPLE).toList();
    }

    private DemoPerson organiser(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) return numbered(text);
        return parties.chief(parties.section(text.substring(0, colon)));
    }

    private DemoPerson numbered(String staffNumber) {
        return town.people().stream().filter(person -> person.staffNumber().equals(staffNumber)).findFirst()
                .orElseThrow();
    }

    private List<DemoPerson> people(String text, DemoPerson organiser) {
        var some = switch (text) {
            case "" -> Stream.<DemoPerson>empty();
            case "DEPARTMENTS" -> parties.sections().stream().filter(unit -> unit.code().endsWith("01"))
                    .map(parties::chief);
            case "SECTIONS" -> parties.sections().stream().limit(CHIEFS).map(parties::chief);
            default -> Stream.of(text.split(" ")).map(this::numbered);
        };
        return some.filter(person -> !person.equals(organiser)).distinct().toList();
    }

    /// What `config/demo/bookings.csv` tells of today, around the present; what would reach into the night is left out.
    ///
    /// @param ids gives each its number
    List<DemoBooking> today(LocalDateTime now, DayBook book, IntSupplier ids) {
        return DemoFiles.csv("bookings.csv").stream()
                .filter(line -> within(now, line)).map(line -> told(line, now, book, ids)).toList();
    }

    private static boolean within(LocalDateTime now, NamedCsvRecord line) {
        var from = shifted(now, line.getField("from"));
        var until = shifted(now, line.getField("until"));
        return from.toLocalDate().equals(now.toLocalDate()) && until.toLocalDate().equals(now.toLocalDate())
                && DemoDiary.minute(until) <= LATEST;
    }

    private DemoBooking told(NamedCsvRecord line, LocalDateTime now, DayBook book, IntSupplier ids) {
        var from = shifted(now, line.getField("from"));
        var until = shifted(now, line.getField("until"));
        var state = line.getField("state").isEmpty() ? State.CONFIRMED : State.valueOf(line.getField("state"));
        var end = state == State.RELEASED ? from.plusMinutes(Fate.GRACE_MINUTES) : until;
        var organiser = numbered(line.getField("organiser"));
        var taken = Stream.of(line.getField("places").split(" ")).map(places::named).toList();
        var people = people(line.getField("people"), organiser);
        var span = new Span(from.toLocalDate(), DemoDiary.minute(from), DemoDiary.minute(end));
        taken.forEach(place -> book.take(place, span.from(), span.until(), 1));
        Stream.concat(Stream.of(organiser), people.stream())
                .forEach(person -> book.take(person, span.from(), span.until()));
        return new DemoBooking(ids.getAsInt(), null, line.getField("title"), line.getField("purpose"), from, until, end,
                state, organiser, town.sectionOf(organiser), taken, 1, answers(people, line.getField("answer")),
                now.minusDays(2).isBefore(from) ? now.minusDays(2) : from.minusHours(1));
    }

    /// The reader has not answered yet where the file says so; the others have.
    private List<Attendee> answers(List<DemoPerson> people, String reader) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> new Attendee(people.get(i), people.get(i).equals(town.reader()) && !reader.isEmpty()
                        ? reader
                        : i % 4 == 3 ? "NONE" : "YES"))
                .toList();
    }

    /// Minutes from now, at a quarter of an hour: past ones earlier, those to come later.
    private static LocalDateTime shifted(LocalDateTime now, String minutes) {
        int shift = Integer.parseInt(minutes);
        int up = shift < 0 ? 0 : QUARTER - 1;
        var at = now.plusMinutes(shift + up);
        return at.minusMinutes(at.getMinute() % QUARTER);
    }

    private static LocalTime time(String text) {
        return LocalTime.parse("0".repeat(5 - text.length()) + text);
    }
}
