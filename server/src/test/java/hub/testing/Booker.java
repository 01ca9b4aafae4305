package hub.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import hub.kernel.time.HubTime;
import hub.testing.Browser.Answer;

/// Places in the [World], opened as a facility manager opens them, and bookings as clients send them.
public final class Booker {

    private static final String BOOKINGS = "/api/booking/bookings";

    private final Browser manager;
    private final long floor;

    private Booker(Browser manager, long floor) {
        this.manager = manager;
        this.floor = floor;
    }

    /// Opens 本庁舎 4F; places are opened by the test.
    ///
    /// @param manager who may, such as 佐々木
    public static Booker in(Browser manager) {
        var site = area(manager, Map.of("kind", "SITE", "name", "本庁"));
        var building = area(manager, Map.of("kind", "BUILDING", "parent", site, "name", "本庁舎"));
        return new Booker(manager,
                area(manager, Map.of("kind", "FLOOR", "parent", building, "name", "4F", "level", 4)));
    }

    /// A booth for four, such as ブース1; its id.
    public long booth(String name) {
        return place(name, Map.of("kind", "BOOTH"));
    }

    /// A place on the fourth floor; its id.
    ///
    /// @param more what is special about it, such as `owner`
    public long place(String name, Map<String, Object> more) {
        var wish = new HashMap<String, Object>(
                Map.of("area", floor, "kind", "ROOM", "name", name, "capacity", 4));
        wish.putAll(more);
        return manager.post("/api/space/places", wish).ok().getLong("id");
    }

    /// A moment in Japan.
    public static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(HubTime.ZONE).toInstant();
    }

    /// What a client sends to book; to be changed as a test likes.
    public static Map<String, Object> wish(String title, Instant from, int minutes, long... places) {
        return new HashMap<>(Map.of("op", World.op(), "title", title, "from", from.toString(),
                "until", from.plus(Duration.ofMinutes(minutes)).toString(),
                "places", Arrays.stream(places).boxed().toList(), "attendees", List.of()));
    }

    /// Those invited, none of them optional.
    public static List<Map<String, Object>> invited(Browser... people) {
        return Arrays.stream(people)
                .map(person -> Map.<String, Object>of("person", person.person(), "optional", false)).toList();
    }

    public static Answer book(Browser who, Map<String, Object> wish) {
        return who.post(BOOKINGS, wish);
    }

    /// Books; what was refused fails the test. The booking.
    public static JsonObject booked(Browser who, String title, Instant from, int minutes, long... places) {
        return book(who, wish(title, from, minutes, places)).ok();
    }

    /// The booking as somebody sees it.
    public static JsonObject seen(Browser who, long booking) {
        return who.get(BOOKINGS + "/" + booking).ok();
    }

    /// Changes a booking from the version it has now.
    public static Answer change(Browser who, long booking, Map<String, Object> change) {
        var wish = new HashMap<String, Object>(Map.of("op", World.op(), "version",
                seen(who, booking).getInteger("version")));
        wish.putAll(change);
        return who.patch(BOOKINGS + "/" + booking, wish);
    }

    /// Sends one of the commands that have a route of their own, such as `check-in`.
    public static Answer act(Browser who, long booking, String command, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("op", World.op()));
        body.putAll(more);
        return who.post(BOOKINGS + "/" + booking + "/" + command, body);
    }

    public static Answer cancel(Browser who, long booking) {
        return who.delete(BOOKINGS + "/" + booking + "?op=" + World.op());
    }

    /// What everybody may see of a day, in no order.
    public static List<JsonObject> blocks(Browser who, LocalDate day) {
        return objects(who.get("/api/booking/day?day=" + day).ok().getJsonArray("blocks")).toList();
    }

    public static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }

    /// Lets time pass as it does, minute by minute: a clock that leaps is an outage for check-in, and puts it off.
    public static void pass(TestClock clock, TestHub hub, Duration time) {
        for (var left = time; left.isPositive(); left = left.minusMinutes(1)) {
            clock.advance(left.compareTo(Duration.ofMinutes(1)) < 0 ? left : Duration.ofMinutes(1));
            hub.server().everyMinute();
        }
    }

    /// Does all of this at the same moment, each on a thread of its own; the answers in the same order.
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static List<Answer> atOnce(Callable<Answer>... deeds) {
        return atOnce(List.of(deeds));
    }

    /// The same for any number of them.
    public static List<Answer> atOnce(List<Callable<Answer>> deeds) {
        var start = new CyclicBarrier(deeds.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return deeds.stream().map(deed -> threads.submit(() -> {
                start.await();
                return deed.call();
            })).toList().stream().map(Booker::answer).toList();
        }
    }

    private static Answer answer(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static long area(Browser manager, Map<String, Object> area) {
        return manager.post("/api/space/areas", area).ok().getLong("id");
    }
}
