package hub.seating.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import hub.space.place.AreaId;

/// What the devices of a floor are shown, drawn up once for all of them: each second while one of them asks, and at once after
/// a deed of theirs. Wakes the questions that wait. Any thread.
///
/// @param <T> what is shown
final class Watch<T> {

    /// A question lasts half a minute; whoever asks no more is not worked for.
    private static final Duration ASKED = Duration.ofMinutes(1);

    private final Map<AreaId, Page<T>> pages = new ConcurrentHashMap<>();
    private final Function<AreaId, T> draw;
    private final Function<T, String> mark;
    private final InstantSource clock;
    private volatile boolean stopped;

    Watch(Function<AreaId, T> draw, Function<T, String> mark, InstantSource clock) {
        this.draw = draw;
        this.mark = mark;
        this.clock = clock;
    }

    /// As it was drawn last, a second ago at most.
    T now(AreaId floor) {
        return page(floor).asked(clock.instant()).shown();
    }

    /// Waits until it is drawn anew, or for this long; false if the time is over or the hub stops.
    boolean await(AreaId floor, T shown, Duration most) throws InterruptedException {
        return !stopped && page(floor).await(mark.apply(shown), most) && !stopped;
    }

    /// Draws a floor again.
    void refresh(AreaId floor) {
        var page = pages.get(floor);
        if (page != null) {
            page.show(draw.apply(floor));
        }
    }

    /// Draws again what is looked at, and forgets the rest.
    void tick() {
        var since = clock.instant().minus(ASKED);
        pages.values().removeIf(page -> page.last().isBefore(since));
        pages.keySet().forEach(this::refresh);
    }

    /// Wakes everybody: something about their devices has changed.
    void wake() {
        pages.values().forEach(Page::wake);
    }

    /// Lets nobody wait any more: the hub stops.
    void stop() {
        stopped = true;
        wake();
    }

    private Page<T> page(AreaId floor) {
        return pages.computeIfAbsent(floor, one -> new Page<>(mark, draw.apply(one), clock.instant()));
    }

    private static final class Page<T> {

        private final Function<T, String> mark;
        private T shown;
        private Instant last;
        private long woken;

        Page(Function<T, String> mark, T shown, Instant now) {
            this.mark = mark;
            this.shown = shown;
            this.last = now;
        }

        synchronized Page<T> asked(Instant now) {
            last = now;
            return this;
        }

        synchronized T shown() {
            return shown;
        }

        synchronized Instant last() {
            return last;
        }

        synchronized void show(T next) {
            if (!mark.apply(next).equals(mark.apply(shown))) {
                wake();
            }
            shown = next;
        }

        synchronized void wake() {
            woken++;
            notifyAll();
        }

        synchronized boolean await(@Nullable String seen, Duration most) throws InterruptedException {
            var end = System.nanoTime() + most.toNanos();
            var before = woken;
            while (woken == before && mark.apply(shown).equals(seen)) {
                var left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        }
    }
}
