package hub.seating.zone;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import hub.kernel.wire.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WeekdaysTest {

    @Test
    void days_are_written_the_shortest_way() {
        assertThat(new Weekdays("1,2,3,4,5").text()).isEqualTo("1-5");
        assertThat(new Weekdays("5,1,3").text()).isEqualTo("1,3,5");
        assertThat(new Weekdays("2-4,4,6-7").text()).isEqualTo("2-4,6-7");
        assertThat(new Weekdays("7")).isEqualTo(new Weekdays("7-7"));
    }

    @Test
    void a_day_is_one_of_them_or_not() {
        var wednesday = LocalDate.of(2026, 11, 18);
        assertThat(Weekdays.OFFICE.has(wednesday)).isTrue();
        assertThat(Weekdays.OFFICE.has(wednesday.plusDays(3))).isFalse();
        assertThat(new Weekdays("1,3").meets(new Weekdays("2,4-5"))).isFalse();
        assertThat(new Weekdays("1,3").meets(new Weekdays("3"))).isTrue();
    }

    @Test
    void what_is_no_weekday_is_refused() {
        Stream.of("", "0", "8", "5-1", "1-", "1,,2", "月", "1-2-3").forEach(text -> assertThatThrownBy(
                () -> new Weekdays(text)).isInstanceOf(Refused.class).hasMessage("zone.weekdays"));
    }
}
