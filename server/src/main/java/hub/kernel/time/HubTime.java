package hub.kernel.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// Instants are UTC inside the hub; days and clock times are those of Japan.
public final class HubTime {

    /// Every municipality of Japan keeps this zone.
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private HubTime() {}

    /// The machine's clock; handed to everything else by the composition root.
    public static InstantSource systemClock() {
        return InstantSource.system();
    }

    /// The calendar day in Japan at this moment.
    public static LocalDate today(InstantSource clock) {
        return dayOf(clock.instant());
    }

    /// The calendar day in Japan that `instant` falls on.
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /// The moment a day begins in Japan.
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
