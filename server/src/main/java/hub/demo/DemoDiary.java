package hub.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.demo.DemoBooking.Attendee;
import hub.demo.DemoBooking.State;
import hub.demo.Parties.Span;

/// What the people of the town booked in the last year and for the weeks to come. The same town and the same instant always
/// give the same bookings; no place is given twice and nobody sits in two of them.
final class DemoDiary {

    static final int DAYS_BACK = 365;
    private static final int DAYS_AHEAD = 42;
    /// As many days ahead everything is booked as it will be in the end.
    private static final int DENSE = 14;
    private static final double CLOSED_DAY = 0.03;
    /// Whoever tries the hub on a Sunday is to see something.
    private static final double CLOSED_TODAY = 0.45;

    private static final int OPENS = 8 * 60 + 30;
    private static final int CLOSES = 17 * 60 + 15;
    private static final int NOON = 12 * 60;
    private static final int TRIES = 5;
    private static final double TAKEN_AGAIN = 0.3;

    private final DemoTown town;
    private final DemoPlaces places;
    private final Parties parties;
    private final List<Usage> usages = Usage.read();
    private final DemoStandings standings;
    private final LocalDateTime now;
    private final Map<Integer, Usage> usageOf = new HashMap<>();
    private int last;

    /// @param present from when on nothing is known; the town may have been written before
    DemoDiary(DemoTown town, DemoPlaces places, LocalDateTime present) {
        this.town = town;
        this.places = places;
        this.parties = new Parties(town);
        this.now = present.withSecond(0).withNano(0);
        this.standings = new DemoStandings(town, places, parties, now.toLocalDate().minusDays(DAYS_BACK));
        places.places().forEach(place -> usages.stream().filter(usage -> usage.fits(place)).findFirst()
                .ifPresent(usage -> usageOf.put(place.id(), usage)));
    }

    List<DemoSeries> series() {
        return standings.series();
    }

    /// By day; lazily.
    Stream<DemoBooking> bookings() {
        var today = now.toLocalDate();
        return today.minusDays(DAYS_BACK).datesUntil(today.plusDays(DAYS_AHEAD + 1L)).flatMap(this::on);
    }

    /// What was sought in vain until now.
    Stream<DemoUnmet> unmet() {
        var today = now.toLocalDate();
        return today.minusDays(DAYS_BACK).datesUntil(today)
                .flatMap(day -> DemoUnmet.on(day, parties.sections()));
    }

    private Stream<DemoBooking> on(LocalDate day) {
        var book = new DayBook(places);
        var bookings = new ArrayList<DemoBooking>();
        DemoClosure.on(day, now.toLocalDate(), places).forEach(closed -> book.take(closed.place(),
                closed.from(), closed.until(), closed.place().units()));
        if (day.equals(now.toLocalDate())) standings.today(now, book, this::next).forEach(bookings::add);
        if (Workdays.isOpen(day))
            standings.series().stream().filter(series -> series.isOn(day))
                    .forEach(series -> occurrence(series, day, book).ifPresent(bookings::add));
        double busy = liveliness(day);
        for (var place : places.places()) byChance(place, day, busy, book, bookings);
        return bookings.stream();
    }

    private int next() {
        return ++last;
    }

    private double liveliness(LocalDate day) {
        long ahead = Duration.between(now.toLocalDate().atStartOfDay(), day.atStartOfDay()).toDays();
        double booked = ahead <= DENSE ? 1 : Math.max(0.1, 1 - (ahead - DENSE) / 18.0);
        if (!Workdays.isOpen(day)) return ahead == 0 ? CLOSED_TODAY : CLOSED_DAY;
        return Seasons.liveliness(day) * booked * town.size().bookings;
    }

    private Optional<DemoBooking> occurrence(DemoSeries series, LocalDate day, DayBook book) {
        int from = series.from().toSecondOfDay() / 60;
        var span = new Span(day, from, from + series.minutes());
        if (!book.isFree(series.place(), span.from(), span.until(), 1)) return Optional.empty();
        if (!parties.canCome(series.organiser(), span, book)) return Optional.empty();
        var dice = Dice.of("series" + day, series.id());
        var people = series.people().stream().filter(person -> parties.canCome(person, span, book)).toList();
        return Optional.of(write(new Wish(series.id(), series.title(), series.purpose(), series.place(), span, 1,
                series.organiser(), series.unit(), people, series.made().atTime(10, 0)), book, dice));
    }

    private void byChance(DemoPlace place, LocalDate day, double busy, DayBook book, List<DemoBooking> bookings) {
        var usage = usageOf.get(place.id());
        if (usage == null || day.isAfter(now.toLocalDate().plusDays(place.horizon()))) return;
        var dice = Dice.of("bookings" + day, place.id());
        for (int n = dice.around(usage.perDay() * busy); n > 0; n--)
            wish(place, usage, day, book, dice).ifPresent(wish -> {
                var booking = write(wish, book, dice);
                bookings.add(booking);
                if (booking.state() == State.RELEASED && dice.chance(TAKEN_AGAIN))
                    again(booking, usage, book, dice).ifPresent(bookings::add);
            });
    }

    private Optional<Wish> wish(DemoPlace place, Usage usage, LocalDate day, DayBook book, Dice dice) {
        int units = place.units() == 1 ? 1 : dice.between(usage.fewest(), usage.most());
        for (int i = 0; i < TRIES; i++) {
            int minutes = dice.pick(usage.minutes());
            int from = start(place, usage, dice);
            var span = new Span(day, from, Math.min(from + minutes, CLOSES));
            if (span.until() - from < 10 || !book.isFree(place, from, span.until(), units)) continue;
            var section = parties.sectionFor(place, dice);
            var organiser = parties.organiser(section, span, book, dice);
            if (organiser.isPresent())
                return Optional.of(asked(place, usage, span, units, organiser.get(), section, book, dice));
        }
        return Optional.empty();
    }

    /// Meals at noon, everything else before and after.
    private static int start(DemoPlace place, Usage usage, Dice dice) {
        if (place.use().equals("CANTEEN")) return NOON - 30 + dice.below(6) * 15;
        boolean morning = dice.chance(0.46);
        int first = morning ? OPENS : NOON + 60;
        int last = morning ? NOON - 30 : CLOSES - 45;
        int step = usage.step();
        return Math.ceilDiv(first + dice.below(last - first), step) * step;
    }

    private Wish asked(DemoPlace place, Usage usage, Span span, int units, DemoPerson organiser, DemoUnit section,
            DayBook book, Dice dice) {
        int others = dice.between(usage.fewest(), usage.most()) - 1;
        var people = parties.others(organiser, section, others, span, book, dice);
        var title = usage.titles().isEmpty() ? "" : town.words().pick(usage.titles(), dice);
        var from = time(span.day(), span.from());
        return new Wish(null, title, usage.purpose(), place, span, units, organiser, section, people,
                from.minusMinutes(lead(usage, dice)));
    }

    /// A booth is taken within the hour, a hall weeks before.
    private static int lead(Usage usage, Dice dice) {
        if (usage.step() <= 15) return dice.between(1, 180);
        return dice.chance(0.35) ? dice.between(5, 300) : dice.between(300, 14 * 24 * 60);
    }

    /// Whoever passes by takes what somebody did not come for.
    private Optional<DemoBooking> again(DemoBooking missed, Usage usage, DayBook book, Dice dice) {
        var place = missed.places().getFirst();
        var begin = missed.end().plusMinutes(place.teardown() + dice.between(1, 10));
        var span = new Span(begin.toLocalDate(), minute(begin), minute(missed.until()));
        if (begin.isAfter(now) || span.until() - span.from() < 15
                || !book.isFree(place, span.from(), span.until(), 1))
            return Optional.empty();
        var section = parties.sectionFor(place, dice);
        return parties.organiser(section, span, book, dice).map(organiser -> write(new Wish(null, "", usage.purpose(),
                place, span, 1, organiser, section, List.of(), begin), book, dice));
    }

    private DemoBooking write(Wish wish, DayBook book, Dice dice) {
        var from = time(wish.span().day(), wish.span().from());
        var until = time(wish.span().day(), wish.span().until());
        var fate = Fate.of(wish.place(), from, until, now, dice);
        if (fate.state() != State.CANCELLED) {
            book.take(wish.place(), wish.span().from(), minute(fate.end()), wish.units());
            book.take(wish.organiser(), wish.span().from(), minute(fate.end()));
            wish.people().forEach(person -> book.take(person, wish.span().from(), minute(fate.end())));
        }
        var made = wish.made().isAfter(now) ? now : wish.made();
        List<Attendee> people = Parties.asked(wish.people(), !from.isAfter(now), dice);
        return new DemoBooking(next(), wish.series(), wish.title(), wish.purpose(), from, until, fate.end(),
                fate.state(), wish.organiser(), wish.unit(), List.of(wish.place()), wish.units(), people, made);
    }

    static LocalDateTime time(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute);
    }

    static int minute(LocalDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private record Wish(@Nullable Integer series, String title, String purpose, DemoPlace place, Span span, int units,
            DemoPerson organiser, DemoUnit unit, List<DemoPerson> people,
            LocalDateTime made) {}
}
