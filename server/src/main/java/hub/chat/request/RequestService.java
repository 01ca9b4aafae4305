package hub.chat.request;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.chat.request.RequestCard.Choice;
import hub.chat.request.RequestCommand.GiveAnswer;
import hub.chat.room.ChatPeople;
import hub.chat.room.Lane;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Answers are given and changed until a request is closed; being late is no reason to refuse one.
final class RequestService {

    private final EventLog log;
    private final Rooms rooms;
    private final RequestRepository requests;
    private final AskedRepository asked;
    private final RequestCards cards;
    private final RoomSections sections;
    private final ChatPeople people;

    RequestService(
            EventLog log, Rooms rooms, RequestRepository requests, AskedRepository asked, RequestCards cards,
            RoomSections sections, ChatPeople people) {
        this.log = log;
        this.rooms = rooms;
        this.requests = requests;
        this.asked = asked;
        this.cards = cards;
        this.sections = sections;
        this.people = people;
    }

    /// Takes my answer, or the one of my section, in place of the one before.
    RequestCard answer(Session session, RoomId room, long n, GiveAnswer given) {
        var me = session.person();
        return log.write(tx -> {
            rooms.requireInUse(tx.sql(), me, room);
            var request = requireOpen(tx.sql(), room, n);
            var as = as(tx.sql(), request, me, given.section());
            var answer = checked(requests.choices(tx.sql(), room, n, n).getOrDefault(n, List.of()), given);
            if (!says(as, me, answer)) {
                answer(tx, request, as, me, answer);
            }
            return cards.of(tx.sql(), me, request);
        });
    }

    private void answer(Tx tx, Request request, AskedRow as, PersonId me, GiveAnswer answer) {
        asked.answer(tx.sql(), request, as.target(), me, answer, tx.now());
        requests.countParties(tx.sql(), request, 0, as.by() == null ? 1 : 0);
        if (as.choice() != null) {
            requests.countChoice(tx.sql(), request, as.choice(), -1);
        }
        if (answer.choice() != null) {
            requests.countChoice(tx.sql(), request, answer.choice(), 1);
        }
        moved(tx, me, request, List.of());
        var mine = cards.mine(request, asked.among(tx.sql(), request, List.of(as.target())).getFirst())
                .orElseThrow();
        answerers(tx.sql(), request, as, me).forEach(person -> tx.emit(
                me, new RequestEvent.Answered(person, request.room(), request.home(), request.n(), mine)));
    }

    /// Those whose answer it is.
    private List<PersonId> answerers(Sql sql, Request request, AskedRow as, PersonId me) {
        return switch (request.per()) {
            case PERSON -> List.of(me);
            case SECTION -> sections.of(sql, request.home(), new UnitId(as.target()));
        };
    }

    RequestCard close(Session session, RoomId room, long n) {
        var me = session.person();
        return log.write(tx -> {
            var request = requireMine(tx.sql(), me, room, n);
            close(tx, request);
            return cards.of(tx.sql(), me, request);
        });
    }

    void close(Tx tx, Request request) {
        requests.close(tx.sql(), request, tx.now());
        asked.close(tx.sql(), request);
        moved(tx, null, request, List.of());
    }

    /// Says how a request stands now.
    void moved(Tx tx, @Nullable PersonId actor, Request before, List<UnitId> unasked) {
        var now = requests.find(tx.sql(), before.room(), before.n()).orElseThrow();
        var counts = requests.choices(tx.sql(), now.room(), now.n(), now.n()).getOrDefault(now.n(), List.of()).stream()
                .map(Choice::count).toList();
        var event = new RequestEvent.Moved(
                now.room(), now.home(), now.n(), now.asked(), now.answered(), counts, now.reminded(), now.closed(),
                unasked);
        if (actor == null) {
            tx.emit(event);
        } else {
            tx.emit(actor, event);
        }
    }

    /// A request that is open and that this person may close and remind of.
    Request requireMine(Sql sql, PersonId me, RoomId room, long n) {
        Lane lane = rooms.require(sql, me, room);
        var request = requireOpen(sql, room, n);
        if (!request.author().equals(me) && !lane.owner()) {
            throw new Refused(RequestError.NOT_YOURS);
        }
        return request;
    }

    private Request requireOpen(Sql sql, RoomId room, long n) {
        var request = requests.find(sql, room, n).orElseThrow(Refused::notFound);
        if (request.closed() != null) {
            throw new Refused(RequestError.CLOSED);
        }
        return request;
    }

    /// As whom a person answers.
    private AskedRow as(Sql sql, Request request, PersonId me, @Nullable UnitId section) {
        var mine = asked.among(sql, request, targets(request, me)).stream()
                .filter(row -> section == null || row.target() == section.value())
                .toList();
        return switch (mine.size()) {
            case 0 -> throw new Refused(RequestError.NOT_ASKED);
            case 1 -> mine.getFirst();
            default -> throw new Refused(RequestError.WHICH_SECTION);
        };
    }

    private Collection<Long> targets(Request request, PersonId me) {
        return switch (request.per()) {
            case PERSON -> List.of(me.value());
            case SECTION -> people.sectionsOf(me).stream().map(UnitId::value).toList();
        };
    }

    private static GiveAnswer checked(List<Choice> choices, GiveAnswer given) {
        return choices.isEmpty() ? freeText(given) : choice(choices, given);
    }

    private static GiveAnswer freeText(GiveAnswer given) {
        if (given.choice() != null) {
            throw new Refused(RequestError.CHOICE);
        }
        if (given.text() == null || given.text().isBlank()) {
            throw new Refused(RequestError.TEXT_EMPTY);
        }
        return new GiveAnswer(given.section(), null, given.text().strip());
    }

    private static GiveAnswer choice(List<Choice> choices, GiveAnswer given) {
        if (given.text() != null || given.choice() == null || given.choice() < 0
                || given.choice() >= choices.size()) {
            throw new Refused(RequestError.CHOICE);
        }
        return given;
    }

    /// Whether this very answer was given before: repeats are told to nobody.
    private static boolean says(AskedRow as, PersonId me, GiveAnswer answer) {
        return me.equals(as.by()) && Objects.equals(as.choice(), answer.choice())
                && Objects.equals(as.text(), answer.text());
    }
}
