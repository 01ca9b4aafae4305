package hub.presence.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import hub.kernel.time.HubTime;

/// When a watch ends: at eight in the evening (Japan), since nobody calls back later; who asks at seven or later is
/// on duty at night and gets until midnight. An hour it always lasts.
final class Evening {

    private static final LocalTime END = LocalTime.of(20, 0);
    private static final Duration AT_LEAST = Duration.ofHours(1);

    private Evening() {}

    static Instant after(Instant now) {
        var soonest = now.plus(AT_LEAST);
        var midnight = HubTime.startOf(HubTime.dayOf(now).plusDays(1));
        var evening = HubTime.dayOf(now).atTime(END).atZone(HubTime.ZONE).toInstant();
        if (!soonest.isAfter(evening)) {
            return evening;
        }
        return soonest.isAfter(midnight) ? soonest : midnight;
    }
}
