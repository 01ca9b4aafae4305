package hub.presence.hours;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/// The days that the Cabinet Office publishes for each year, in the names of the list.
class JapaneseHolidaysTest {

    @Test
    void a_year_with_a_substitute_and_a_day_between_two_holidays() {
        assertThat(list(2026)).isEqualTo("""
                01-01 元日
                01-12 成人の日
                02-11 建国記念の日
                02-23 天皇誕生日
                03-20 春分の日
                04-29 昭和の日
                05-03 憲法記念日
                05-04 みどりの日
                05-05 こどもの日
                05-06 振替休日
                07-20 海の日
                08-11 山の日
                09-21 敬老の日
                09-22 休日
                09-23 秋分の日
                10-12 スポーツの日
                11-03 文化の日
                11-23 勤労感謝の日""");
    }

    @Test
    void the_year_after() {
        assertThat(list(2027)).isEqualTo("""
                01-01 元日
                01-11 成人の日
                02-11 建国記念の日
                02-23 天皇誕生日
                03-21 春分の日
                03-22 振替休日
                04-29 昭和の日
                05-03 憲法記念日
                05-04 みどりの日
                05-05 こどもの日
                07-19 海の日
                08-11 山の日
                09-20 敬老の日
                09-23 秋分の日
                10-11 スポーツの日
                11-03 文化の日
                11-23 勤労感謝の日""");
    }

    @Test
    void a_year_with_five_substitutes() {
        assertThat(list(2024).lines().filter(day -> day.endsWith("振替休日")))
                .containsExactly("02-12 振替休日", "05-06 振替休日", "08-12 振替休日",
                        "09-23 振替休日", "11-04 振替休日");
    }

    @Test
    void the_sun_crosses_the_equator_on_the_days_that_the_observatory_reckons() {
        assertThat(days("春分の日")).isEqualTo("21 21 20 20 20 21 20 20 20");
        assertThat(days("秋分の日")).isEqualTo("23 23 22 23 23 23 22 23 23");
    }

    @Test
    void three_holidays_moved_for_the_olympic_games() {
        assertThat(list(2020)).contains("07-23 海の日\n07-24 スポーツの日\n08-10 山の日\n09-21").doesNotContain("10-12");
        assertThat(list(2021)).contains("07-22 海の日\n07-23 スポーツの日\n08-08 山の日\n08-09 振替休日\n09-20")
                .doesNotContain("10-11");
    }

    @Test
    void none_are_known_before_the_list_begins_and_after_it_ends() {
        assertThat(list(2019)).isEmpty();
        assertThat(list(JapaneseHolidays.lastYear())).startsWith("01-01 元日").endsWith("11-23 勤労感謝の日");
        assertThat(list(JapaneseHolidays.lastYear() + 1)).isEmpty();
    }

    private static String list(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> JapaneseHolidays.on(day).stream().map(name -> day.toString().substring(5) + " " + name))
                .collect(joining("\n"));
    }

    /// The days of the month from 2022 to 2030.
    private static String days(String name) {
        return LocalDate.of(2022, 1, 1).datesUntil(LocalDate.of(2031, 1, 1))
                .filter(day -> JapaneseHolidays.on(day).filter(name::equals).isPresent())
                .map(day -> String.valueOf(day.getDayOfMonth()))
                .collect(joining(" "));
    }
}
