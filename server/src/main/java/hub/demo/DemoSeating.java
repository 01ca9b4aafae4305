package hub.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.demo.Attendance.Stay;
import hub.seating.plan.SeatKind;
import hub.seating.sitting.SittingKind;
import hub.seating.sitting.SittingState;

/// Who of the town had which seat in the last year, has one today and has one ahead. People have their favourite seats and
/// sit near those of their subsection; where their zones are full they go to the next ones. The same town and the same
/// instant always give the same; no seat is taken twice and nobody sits in two of them.
final class DemoSeating {

    static final int DAYS_BACK = 365;
    private static final int DAYS_AHEAD = 14;
    private static final int OPENS = 8 * 60 + 30;
    private static final int CLOSES = 17 * 60 + 15;
    private static final int LATEST = 22 * 60;
    private static final int CHANGE_OF_DUTY = 12 * 60;
    private static final int AFTERNOON = 13 * 60;
    private static final int GRACE = 60;

    private static final double BOOKS_AHEAD = 0.36;
    private static final double NO_SHOW = 0.06;
    private static final double CANCELS = 0.04;
    private static final double OPEN_ENDED = 0.3;
    private static final double FAVOURITE = 0.62;
    private static final double ROAMS = 0.16;

    private final DemoTown town;
    private final DemoSeats seats;
    private final DemoGrants grants;
    private final DemoSeatRules rules;
    private final Attendance attendance;
    private final Habits habits;
    private final LocalDateTime now;
    private final Map<Integer, List<DemoPerson>> staff = new HashMap<>();
    private final Map<DemoRefusals.Key, Integer> refusals = new HashMap<>();
    private final Map<String, List<String>> homes = new HashMap<>();

    DemoSeating(DemoTown town, DemoSeats seats, DemoGrants grants, DemoSeatRules rules, LocalDateTime now) {
        this.town = town;
        this.seats = seats;
        this.grants = grants;
        this.rules = rules;
        this.attendance = new Attendance(town);
        this.habits = new Habits(town.words());
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
        town.people().forEach(person -> staff.computeIfAbsent(town.unitOf(person).id(), _ -> new ArrayList<>())
                .add(person));
    }

    /// By day; lazily.
    Stream<DemoSitting> sittings() {
        var today = now.toLocalDate();
        return today.minusDays(DAYS_BACK).datesUntil(today.plusDays(DAYS_AHEAD + 1L)).flatMap(this::on);
    }

    /// What nobody got, once the sittings have passed.
    DemoRefusals refusals() {
        return new DemoRefusals(refusals);
    }

    private Stream<DemoSitting> on(LocalDate day) {
        boolean today = day.equals(now.toLocalDate());
        if (!Workdays.isOpen(day) && !today) return Stream.empty();
        var board = new SeatDay(seats.count());
        var list = new ArrayList<DemoSitting>();
        rules.closed(day).forEach(board::close);
        if (today) rules.today(day).forEach(sitting -> keep(sitting, board, list));
        if (today) rules.seatless().forEach(board::seat);
        fixed(day, board, list);
        if (day.isBefore(now.toLocalDate())) duty(day, board, list);
        else
            onDuty(day, board);
        var people = new ArrayList<>(town.people());
        Dice.of("seats", day.toEpochDay()).shuffle(people);
        people.forEach(person -> sit(person, day, board).ifPresent(list::add));
        return list.stream();
    }

    private static void keep(DemoSitting sitting, SeatDay board, List<DemoSitting> list) {
        board.take(sitting.seat(), sitting.person(), sitting.from(), LATEST);
        list.add(sitting);
    }

    private void fixed(LocalDate day, SeatDay board, List<DemoSitting> list) {
        rules.fixed(day).forEach((seat, person) -> {
            var dice = Dice.of("fixed" + day, person.id());
            var stay = board.has(person.id()) ? Optional.<Stay>empty() : attendance.on(person, day, dice, false);
            stay.filter(_ -> !day.isAfter(now.toLocalDate()) && board.isFree(seat, OPENS, CLOSES))
                    .ifPresent(some -> {
                        board.take(seat, person.id(), OPENS, LATEST);
                        list.add(seated(person, seat, day, OPENS, some, SittingKind.FIXED));
                    });
        });
    }

    /// Each counter is kept by two people a day, as the rota says.
    private void duty(LocalDate day, SeatDay board, List<DemoSitting> list) {
        if (!Workdays.isOpen(day)) return;
        rota(day).filter(cell -> cell.weekday() == day.getDayOfWeek().getValue()).forEach(cell -> {
            var stay = cell.morning() ? new Stay(OPENS, CHANGE_OF_DUTY) : new Stay(AFTERNOON, CLOSES);
            turn(cell, day, stay, board).ifPresent(list::add);
        });
    }

    /// From today on the hub seats them by itself.
    private void onDuty(LocalDate day, SeatDay board) {
        rota(day).filter(cell -> cell.weekday() == day.getDayOfWeek().getValue())
                .forEach(cell -> board.seat(cell.on(day).id()));
    }

    /// Who keeps the counters of a week, in turn week by week.
    Stream<DemoCounter> rota(LocalDate day) {
        return seats.zones().entrySet().stream().flatMap(zone -> {
            var turns = turns(zone.getKey(), day);
            var counters = zone.getValue().stream().filter(seat -> seat.kind() == SeatKind.COUNTER_DUTY).toList();
            return turns.size() < 2 * counters.size() ? Stream.<DemoCounter>empty()
                    : DemoCounter.all(zone.getKey(), counters, turns);
        });
    }

    private List<DemoPerson> turns(String zone, LocalDate day) {
        return town.units().stream().filter(unit -> homes(unit, day).contains(zone))
                .flatMap(unit -> staff.getOrDefault(unit.id(), List.of()).stream())
                .filter(person -> !Title.of(person.title()).leads() && !rules.isKnown(person)).toList();
    }

    private Optional<DemoSitting> turn(DemoCounter cell, LocalDate day, Stay stay, SeatDay board) {
        var person = cell.on(day);
        if (board.has(person.id()) || !board.isFree(cell.seat(), stay.from(), stay.until())) return Optional.empty();
        board.take(cell.seat(), person.id(), stay.from(), stay.until());
        return Optional.of(seated(person, cell.seat(), day, stay.from(), stay, SittingKind.DUTY));
    }

    private Optional<DemoSitting> sit(DemoPerson person, LocalDate day, SeatDay board) {
        if (board.has(person.id()) || isElsewhere(person, day)) return Optional.empty();
        var dice = Dice.of("sits" + day, person.id());
        var stay = attendance.on(person, day, dice, true);
        if (stay.isEmpty()) return Optional.empty();
        boolean ahead = dice.chance(BOOKS_AHEAD);
        boolean future = day.isAfter(now.toLocalDate());
        long days = now.toLocalDate().until(day, ChronoUnit.DAYS);
        if (future && (!ahead || !dice.chance(0.9 / days))) return Optional.empty();
        int from = ahead ? Math.max(OPENS, stay.get().from() / 30 * 30) : stay.get().from();
        return find(person, day, from, board, dice).map(seat -> {
            board.take(seat, person.id(), from, Math.max(stay.get().until(), CLOSES));
            return ahead ? booked(person, seat, day, from, stay.get(), dice)
                    : walked(person, seat, day, stay.get(), dice);
        }).filter(this::known);
    }

    /// Nobody can know today who will come without saying so.
    private boolean known(DemoSitting sitting) {
        return sitting.state() != SittingState.BOOKED || sitting.kind() == SittingKind.DUTY
                || sitting.deadline() != null;
    }

    /// Who says of today to work elsewhere has no seat.
    private boolean isElsewhere(DemoPerson person, LocalDate day) {
        return day.equals(now.toLocalDate()) && habits.at(person, now) instanceof Doing.Chosen chosen
                && !chosen.atDevice();
    }

    private Optional<DemoSeat> find(DemoPerson person, LocalDate day, int from, SeatDay board, Dice dice) {
        var unit = town.unitOf(person);
        var own = homes(unit, day);
        var floor = own.isEmpty() ? "B1-6" : own.getFirst().substring(0, 4);
        int first = dice.chance(FAVOURITE) ? favourite(person, unit) : dice.below(64);
        var order = new ArrayList<String>();
        if (dice.chance(ROAMS)) order.addAll(roaming(floor, day, dice));
        order.addAll(own);
        var seat = inOne(order, first, from, board);
        if (seat.isPresent() || own.isEmpty()) return seat;
        refused(day, own.getFirst(), "seat.taken");
        own.forEach(zone -> order.addAll(grants.sisters(zone)));
        order.addAll(grants.shared(floor, day));
        var elsewhere = inOne(order, first, from, board);
        if (elsewhere.isEmpty()) refused(day, own.getFirst(), "seat.other_unit");
        return elsewhere;
    }

    /// Half of those who like to sit elsewhere stay on their floor.
    private List<String> roaming(String floor, LocalDate day, Dice dice) {
        var shared = new ArrayList<>(grants.shared(floor, day));
        if (dice.chance(0.5)) dice.shuffle(shared);
        return shared;
    }

    private Optional<DemoSeat> inOne(List<String> zones, int first, int from, SeatDay board) {
        return zones.stream().map(zone -> board.find(seats.of(zone), first, from, CLOSES, rules::isForAnybody))
                .flatMap(Optional::stream).findFirst();
    }

    /// People of a subsection like seats beside one another.
    private int favourite(DemoPerson person, DemoUnit unit) {
        return unit.id() * 13 + staff.getOrDefault(unit.id(), List.of()).indexOf(person);
    }

    private void refused(LocalDate day, String zone, String reason) {
        if (!day.isAfter(now.toLocalDate())) refusals.merge(new DemoRefusals.Key(day, zone, reason), 1, Integer::sum);
    }

    private List<String> homes(DemoUnit unit, LocalDate day) {
        return homes.computeIfAbsent(unit.code() + grants.age(day), _ -> grants.homes(unit, day));
    }

    private DemoSitting booked(DemoPerson person, DemoSeat seat, LocalDate day, int from, Stay stay, Dice dice) {
        var made = made(day, dice);
        int planned = Math.max(CLOSES, from + 60);
        int end = stay.until() < 13 * 60 ? 12 * 60 : planned;
        if (dice.chance(CANCELS))
            return new DemoSitting(person.id(), seat, day, from, end, end, false, SittingState.CANCELLED,
                    SittingKind.FREE, made, from + GRACE, null, minute(made, day));
        if (dice.chance(NO_SHOW)) {
            boolean over = !time(day, from + GRACE).isAfter(now);
            return new DemoSitting(person.id(), seat, day, from, over ? from + GRACE : end, end, false,
                    over ? SittingState.RELEASED : SittingState.BOOKED, SittingKind.FREE, made, from + GRACE, null,
                    over ? Integer.valueOf(from + GRACE) : null);
        }
        int came = Math.max(stay.from(), from - 40 + dice.below(20));
        if (time(day, came).isAfter(now))
            return new DemoSitting(person.id(), seat, day, from, end, end, false, SittingState.BOOKED,
                    SittingKind.FREE, made, from + GRACE, null, null);
        int left = Math.max(from + 15, Math.min(stay.until(), end));
        return there(person, seat, day, from, end, left, false, SittingKind.FREE, made, from + GRACE, came);
    }

    private static LocalDateTime made(LocalDate day, Dice dice) {
        var before = IntStream.range(0, dice.between(1, 4)).boxed()
                .reduce(day, (at, _) -> Workdays.before(at), (_, last) -> last);
        return before.atTime(9 + dice.below(8), dice.below(60));
    }

    private DemoSitting walked(DemoPerson person, DemoSeat seat, LocalDate day, Stay stay, Dice dice) {
        boolean open = stay.until() > CLOSES || dice.chance(OPEN_ENDED);
        int planned = stay.until() <= 12 * 60 ? 12 * 60 : open ? LATEST : CLOSES;
        int left = Math.max(stay.from() + 15, Math.min(stay.until(), planned));
        return there(person, seat, day, stay.from(), planned, left, open, SittingKind.FREE,
                day.atTime(stay.from() / 60, stay.from() % 60), null, stay.from());
    }

    private DemoSitting seated(DemoPerson person, DemoSeat seat, LocalDate day, int from, Stay stay,
            SittingKind kind) {
        int planned = kind == SittingKind.DUTY ? stay.until() : CLOSES;
        return there(person, seat, day, from, planned, Math.max(from + 15, Math.min(stay.until(), planned)), false,
                kind, day.minusDays(day.getDayOfWeek() == DayOfWeek.MONDAY ? 3 : 1).atTime(0, 5), null,
                Math.max(stay.from(), from));
    }

    /// Somebody who came, and perhaps has left.
    private DemoSitting there(DemoPerson person, DemoSeat seat, LocalDate day, int from, int planned, int left,
            boolean open, SittingKind kind, LocalDateTime made, @Nullable Integer deadline,
            int came) {
        boolean over = !time(day, left).isAfter(now);
        boolean here = !time(day, came).isAfter(now);
        return new DemoSitting(person.id(), seat, day, from, over ? left : planned, planned, open,
                over ? SittingState.LEFT : here ? SittingState.HERE : SittingState.BOOKED, kind, made, deadline,
                here ? Integer.valueOf(came) : null, over ? Integer.valueOf(left) : null);
    }

    private static int minute(LocalDateTime at, LocalDate day) {
        return (int) day.atStartOfDay().until(at, ChronoUnit.MINUTES);
    }

    private static LocalDateTime time(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute);
    }
}
