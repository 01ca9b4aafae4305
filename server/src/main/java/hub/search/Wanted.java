package hub.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import hub.chat.room.RoomId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Call;
import hub.kernel.wire.Refused;
import hub.searchindex.MessageSearch.Manner;

/// What somebody looks for. What a filter means nothing to is not found under it.
///
/// @param from the first day, in Japan
/// @param to the last day
/// @param after the `next` of the page before
record Wanted(
        String text, Kind kind, Optional<RoomId> room, Optional<UnitId> unit, Optional<PersonId> person,
        Optional<LocalDate> from, Optional<LocalDate> to, boolean hasFile, boolean solved, Manner manner,
        Optional<String> after, int limit) {

    /// What can be found.
    enum Kind {
        ALL,
        PEOPLE,
        MESSAGES,
        QUESTIONS,
        FILES,
        ROOMS
    }

    /// Enough of a cursor of any kind.
    private static final int MAX_AFTER = 100;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private static final int USUAL_PAGE = 20;
    private static final int MAX_PAGE = 50;

    static Wanted of(Call call) {
        return new Wanted(
                call.query("text").orElse(""),
                one(call, "kind", Kind.values()).orElse(Kind.ALL),
                call.queryLong("room").map(RoomId::new),
                call.queryLong("unit").map(UnitId::new),
                call.queryLong("person").map(PersonId::new),
                day(call, "from"),
                day(call, "to"),
                flag(call, "hasFile"),
                flag(call, "solved"),
                one(call, "manner", Manner.values()).orElse(Manner.NEWEST),
                call.query("after").map(after -> after.substring(0, Math.min(after.length(), MAX_AFTER))),
                call.limit(USUAL_PAGE, MAX_PAGE));
    }

    /// The same in other words.
    Wanted saying(String words) {
        return new Wanted(words, kind, room, unit, person, from, to, hasFile, solved, manner, after, limit);
    }

    /// Whether the hits of a kind are asked for, not only their count.
    boolean lists(Kind one) {
        return kind == Kind.ALL || kind == one;
    }

    /// Whether nothing but the words and a unit say what is wanted.
    boolean anyTimeAnyPlace() {
        return room.isEmpty() && person.isEmpty() && anyTime() && !hasFile && !solved;
    }

    boolean anyTime() {
        return from.isEmpty() && to.isEmpty();
    }

    /// How many are passed over, where pages are counted.
    int skip() {
        return after.filter(text -> text.matches("[0-9]{1,6}")).map(Integer::parseInt).orElse(0);
    }

    private static Optional<LocalDate> day(Call call, String name) {
        return call.queryDate(name).map(day -> {
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw Refused.invalid(name);
            }
            return day;
        });
    }

    private static boolean flag(Call call, String name) {
        return call.query(name).filter("true"::equals).isPresent();
    }

    private static <E extends Enum<E>> Optional<E> one(Call call, String name, E[] all) {
        return call.query(name).map(text -> List.of(all).stream()
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(name)));
    }
}
