package hub.presence.watch;

import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.kernel.time.HubTime;

import static org.assertj.core.api.Assertions.assertThat;

class EveningTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T00:00, 2026-11-18T20:00",
        "2026-11-18T10:24, 2026-11-18T20:00",
        "2026-11-18T19:00, 2026-11-18T20:00",
        "2026-11-18T19:01, 2026-11-19T00:00",
        "2026-11-18T22:59, 2026-11-19T00:00",
        "2026-11-18T23:30, 2026-11-19T00:30"
    })
    void a_watch_ends_in_the_evening_but_lasts_an_hour(LocalDateTime asked, LocalDateTime end) {
        assertThat(Evening.after(asked.atZone(HubTime.ZONE).toInstant()))
                .isEqualTo(end.atZone(HubTime.ZONE).toInstant());
    }
}
