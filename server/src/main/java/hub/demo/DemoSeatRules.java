package hub.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import hub.seating.sitting.SittingKind;
import hub.seating.sitting.SittingState;

/// What is set about single seats and people: fixed seats, seats that are shut or kept, and where those who can be remembered
/// sit today. As `config/demo/fixed-seats.csv`, `seat-closures.csv`, `seat-needs.csv` and `seats.csv` say.
final class DemoSeatRules {

    private final DemoTown town;
    private final DemoSeats seats;
    private final LocalDateTime now;
    private final List<Fixed> fixed = new ArrayList<>();
    private final List<Shut> shut = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final Set<DemoSeat> kept = new HashSet<>();
    private final Map<String, DemoPerson> people = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    DemoSeatRules(DemoTown town, DemoSeats seats, LocalDateTime now) {
        this.town = town;
        this.seats = seats;
        this.now = now;
        town.people().forEach(person -> people.putIfAbsent(person.staffNumber(), person));
        DemoFiles.csv("fixed-seats.csv").forEach(line -> person(line.getField("person")).ifPresent(person -> fixed
                .add(new Fixed(seats.named(line.getField("area"), line.getField("seat")), person,
                        line.getField("weekdays")))));
        DemoFiles.csv("seat-closures.csv").forEach(line -> shut.add(shut(line)));
        DemoFiles.csv("seat-needs.csv").forEach(line -> needs.add(new Need(staff(line),
                seats.named(line.getField("area"), line.getField("seat")), line.getField("note"))));
        known().forEach(line -> named.add(line.getField("staffNumber")));
        fixed.forEach(one -> kept.add(one.seat()));
        needs.forEach(one -> kept.add(one.seat()));
    }

    /// @param weekdays such as 1-5
    record Fixed(DemoSeat seat, DemoPerson person, String weekdays) {

        boolean holds(LocalDate day) {
            int weekday = day.getDayOfWeek().getValue();
            return weekday >= weekdays.charAt(0) - '0' && weekday <= weekdays.charAt(2) - '0';
        }
    }

    /// @param unit code of whom it is kept for; empty: it is shut for all
    record Shut(List<DemoSeat> seats, LocalDate first, LocalDate last, LocalDateTime from, LocalDateTime until,
            String name, String unit) {}

    record Need(DemoPerson person, DemoSeat seat, String note) {}

    List<Fixed> fixed() {
        return fixed;
    }

    List<Shut> shut() {
        return shut;
    }

    List<Need> needs() {
        return needs;
    }

    Map<DemoSeat, DemoPerson> fixed(LocalDate day) {
        var map = new LinkedHashMap<DemoSeat, DemoPerson>();
        fixed.stream().filter(one -> one.holds(day)).forEach(one -> map.put(one.seat(), one.person()));
        return map;
    }

    Stream<DemoSeat> closed(LocalDate day) {
        return shut.stream().filter(one -> !day.isBefore(one.first()) && !day.isAfter(one.last()))
                .flatMap(one -> one.seats().stream());
    }

    boolean isForAnybody(DemoSeat seat) {
        return !kept.contains(seat);
    }

    /// Those who are known to have no seat today.
    Stream<Integer> seatless() {
        return known().filter(line -> line.getField("state").equals("NONE"))
                .map(line -> staff(line).id());
    }

    boolean isKnown(DemoPerson person) {
        return named.contains(person.staffNumber());
    }

    /// Those who do not want to be seen.
    Stream<DemoPerson> hidden() {
        return known().filter(line -> line.getField("shown").equals("NOBODY"))
                .map(this::staff);
    }

    /// Where those who can be remembered sit today.
    Stream<DemoSitting> today(LocalDate day) {
        var plans = new DemoPlans(town.words());
        return known().filter(line -> !line.getField("state").equals("NONE"))
                .filter(line -> plans
                        .on(staff(line).id(), line.getField("staffNumber"), day)
                        .isEmpty())
                .map(line -> sitting(line, day));
    }

    private DemoPerson staff(NamedCsvRecord line) {
        var number = line.getField("staffNumber");
        return Objects.requireNonNull(people.get(number), number);
    }

    private DemoSitting sitting(NamedCsvRecord line, LocalDate day) {
        var person = staff(line);
        var seat = seats.named(line.getField("area"), line.getField("seat"));
        int from = minute(line.getField("from"));
        boolean open = line.getField("until").isEmpty();
        int until = open ? 22 * 60 : minute(line.getField("until"));
        boolean over = !day.atStartOfDay().plusMinutes(until).isAfter(now);
        boolean here = line.getField("state").equals("HERE") && !day.atStartOfDay().plusMinutes(from).isAfter(now);
        return new DemoSitting(person.id(), seat, day, from, until, until, open,
                over ? SittingState.LEFT : here ? SittingState.HERE : SittingState.BOOKED, SittingKind.FREE,
                here ? day.atStartOfDay().plusMinutes(from) : day.minusDays(1).atTime(16, 40),
                here || over ? null : Integer.valueOf(from + 60), here || over ? Integer.valueOf(from) : null,
                over ? Integer.valueOf(until) : null);
    }

    private static int minute(String time) {
        var parts = time.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    private static Stream<NamedCsvRecord> known() {
        return DemoFiles.csv("seats.csv").stream();
    }

    private Shut shut(NamedCsvRecord line) {
        var days = line.getField("days").split("-");
        var first = now.toLocalDate().plusDays(Long.parseLong(days[0]));
        var last = now.toLocalDate().plusDays(Long.parseLong(days[1]));
        return new Shut(Stream.of(line.getField("seats").split(" "))
                .map(code -> seats.named(line.getField("area"), code)).toList(), first, last,
                first.atStartOfDay().plusMinutes(minute(line.getField("from"))),
                last.atStartOfDay().plusMinutes(minute(line.getField("until"))), line.getField("name"),
                line.getField("unit"));
    }

    /// A staff number, or a unit and a title in it.
    private Optional<DemoPerson> person(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) return Optional.ofNullable(people.get(text));
        return town.people().stream().filter(person -> town.unitOf(person).code().equals(text.substring(0, colon))
                && person.title().equals(text.substring(colon + 1))).findFirst();
    }
}
