package hub.chat.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.chat.room.ChatPeople;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// Begins a request: who is asked is settled when it is sent.
final class Asking {

    private static final Duration LONGEST = Duration.ofDays(366);

    /// Under this a reminder would come while people are still reading.
    private static final Duration TOO_SHORT_TO_REMIND = Duration.ofMinutes(20);

    /// The silent are reminded when a quarter of the time is left, but not earlier than a day before.
    private static final int QUARTER = 4;

    private static final Duration EARLIEST_REMINDER = Duration.ofDays(1);

    private final RequestRepository requests;
    private final AskedRepository asked;
    private final RoomSections sections;
    private final Rooms rooms;
    private final ChatPeople people;

    Asking(
            RequestRepository requests, AskedRepository asked, RoomSections sections, Rooms rooms, ChatPeople people) {
        this.requests = requests;
        this.asked = asked;
        this.sections = sections;
        this.rooms = rooms;
        this.people = people;
    }

    void ask(Tx tx, PersonId author, RoomId room, RoomId home, long n, NewRequest wish) {
        if (!wish.due().isAfter(tx.now()) || wish.due().isAfter(tx.now().plus(LONGEST))) {
            throw new Refused(RequestError.DUE);
        }
        var request = new Request(room, home, n, author, tx.now(), wish.due(), wish.per(), 0, 0, null, null);
        requests.insert(tx.sql(), request, wish.choices(), remindAt(tx.now(), wish.due()));
        var count = switch (wish.per()) {
            case PERSON -> askPeople(tx.sql(), request);
            case SECTION -> askSections(tx.sql(), request);
        };
        if (count == 0) {
            throw new Refused(RequestError.NOBODY);
        }
        requests.countParties(tx.sql(), request, count, 0);
    }

    private int askPeople(Sql sql, Request request) {
        var count = asked.askPeople(sql, request.room(), request.n(), request.home(), request.author());
        var gone = rooms.people(sql, request.home()).stream().filter(person -> !people.active(person))
                .map(PersonId::value).toList();
        return count - asked.unask(sql, request, gone);
    }

    private int askSections(Sql sql, Request request) {
        var concerned = sections.of(sql, request.home()).entrySet().stream()
                .filter(section -> !section.getValue().equals(List.of(request.author())))
                .map(section -> section.getKey())
                .toList();
        concerned.forEach(section -> asked.askSection(
                sql, request.room(), request.n(), section, people.unitName(section).orElse("")));
        return concerned.size();
    }

    private static @Nullable Instant remindAt(Instant now, Instant due) {
        var time = Duration.between(now, due);
        if (time.compareTo(TOO_SHORT_TO_REMIND) < 0) {
            return null;
        }
        var quarter = time.dividedBy(QUARTER);
        return due.minus(quarter.compareTo(EARLIEST_REMINDER) < 0 ? quarter : EARLIEST_REMINDER);
    }
}
