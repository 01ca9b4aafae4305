package hub.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;

import hub.demo.DemoBooking.State;

import static org.assertj.core.api.Assertions.assertThat;

class DemoDiaryTest {

    /// Wednesday, 10:24 in Japan.
    private static final Instant NOW = Instant.parse("2026-11-18T01:24:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final DemoTown TOWN = DemoTown.of(DemoSize.NORMAL, NOW);
    private static final DemoPlaces PLACES = DemoPlaces.read();
    private static final List<DemoBooking> BOOKINGS = new DemoDiary(TOWN, PLACES, TOWN.moment().now()).bookings()
            .toList();

    @Test
    void a_year_of_120_places_is_about_60_000_bookings() {
        assertThat(PLACES.places()).hasSize(120);
        assertThat(BOOKINGS).hasSizeBetween(50_000, 70_000);
    }

    @Test
    void the_same_day_gives_the_same_bookings_again() {
        var again = new DemoDiary(DemoTown.of(DemoSize.NORMAL, NOW), DemoPlaces.read(), TOWN.moment().now()).bookings();
        assertThat(again.limit(5_000).toList()).isEqualTo(BOOKINGS.subList(0, 5_000));
    }

    @Test
    void nobody_sits_in_two_places_at_once() {
        var days = new HashMap<String, List<DemoBooking>>();
        BOOKINGS.stream().filter(booking -> booking.state() != State.CANCELLED).forEach(booking -> {
            var people = new ArrayList<>(List.of(booking.organiser()));
            booking.attendees().forEach(one -> people.add(one.person()));
            people.forEach(person -> days.computeIfAbsent(person.id() + " " + booking.from().toLocalDate(),
                    _ -> new ArrayList<>()).add(booking));
        });
        assertThat(days.values()).allSatisfy(day -> assertThat(day).allMatch(booking -> day.stream()
                .noneMatch(other -> other != booking && other.from().isBefore(booking.end())
                        && booking.from().isBefore(other.end()))));
    }

    @Test
    void about_one_of_seven_does_not_come_and_the_places_are_free_again() {
        var over = BOOKINGS.stream().filter(b -> b.places().getFirst().claimed())
                .filter(b -> b.from().toLocalDate().isBefore(TODAY) && b.state() != State.CANCELLED).toList();
        var missed = over.stream().filter(booking -> booking.state() == State.RELEASED).toList();
        assertThat((double) missed.size() / over.size()).isBetween(0.12, 0.18);
        assertThat(missed).allMatch(booking -> booking.end().equals(booking.from().plusMinutes(10)));
    }

    @Test
    void the_reader_has_four_bookings_today() {
        var reader = TOWN.reader();
        assertThat(BOOKINGS.stream().filter(b -> b.from().toLocalDate().equals(TODAY))
                .filter(b -> b.organiser().equals(reader)
                        || b.attendees().stream().anyMatch(one -> one.person().equals(reader)))
                .filter(b -> b.state() == State.CONFIRMED)
                .map(b -> b.from().toLocalTime() + " " + b.places().getFirst().name() + " " + b.title()))
                .containsSubsequence("10:30 ブース2 県とのWeb会議(標準化)");
    }
}
