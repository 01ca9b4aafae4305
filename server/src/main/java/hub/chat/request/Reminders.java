package hub.chat.request;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.chat.request.RequestAnswer.Reminded;
import hub.chat.room.ChatPeople;
import hub.chat.room.Mentions;
import hub.chat.room.RoomId;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Reminds the silent and only them: once by itself before the time is over, and when the author wants it.
final class Reminders {

    /// Between two reminders of one request, however they came about.
    private static final Duration APART = Duration.ofHours(1);

    /// Nobody answers any more, and whoever asked has forgotten to close it.
    private static final Duration FORGOTTEN = Duration.ofDays(30);

    private static final int TEXT_CHARS = 80;

    private final EventLog log;
    private final Database db;
    private final RequestService service;
    private final RequestRepository requests;
    private final AskedRepository asked;
    private final RoomSections sections;
    private final ChatPeople people;
    private final Mentions mentions;
    private final InstantSource clock;

    Reminders(
            EventLog log, Database db, RequestService service, RequestRepository requests, AskedRepository asked,
            RoomSections sections, ChatPeople people, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.service = service;
        this.requests = requests;
        this.asked = asked;
        this.sections = sections;
        this.people = people;
        this.mentions = new Mentions(people);
        this.clock = clock;
    }

    /// Reminds for the author or who looks after the room, at most once an hour.
    Reminded remind(Session session, RoomId room, long n) {
        return log.write(tx -> {
            var request = service.requireMine(tx.sql(), session.person(), room, n);
            requireLongAgo(request, tx.now());
            var silent = silent(tx.sql(), request, session.person());
            if (silent.isEmpty()) {
                throw new Refused(RequestError.ALL_ANSWERED);
            }
            remind(tx, session.person(), request, silent);
            return new Reminded(silent.size(), tx.now().plus(APART));
        });
    }

    /// What the time brings: reminders that are due, and the end of what was forgotten.
    void tick() {
        var now = clock.instant();
        db.read(sql -> requests.toRemind(sql, now)).forEach(due -> log.write(tx -> byItself(tx, due)));
        db.read(sql -> requests.dueBefore(sql, now.minus(FORGOTTEN))).forEach(old -> log.write(tx -> {
            still(tx.sql(), old).ifPresent(open -> service.close(tx, open));
            return old;
        }));
    }

    private Request byItself(Tx tx, Request due) {
        still(tx.sql(), due).ifPresent(request -> {
            var silent = silent(tx.sql(), request, request.author());
            if (silent.isEmpty()) {
                requests.reminded(tx.sql(), request, null);
            } else {
                remind(tx, null, request, silent);
            }
        });
        return due;
    }

    /// The request as it is now, if it is open: it may have ended since it was looked for.
    private Optional<Request> still(Sql sql, Request before) {
        return requests.find(sql, before.room(), before.n()).filter(request -> request.closed() == null);
    }

    private void remind(Tx tx, @Nullable PersonId actor, Request request, List<PersonId> silent) {
        requests.reminded(tx.sql(), request, tx.now());
        service.moved(tx, actor, request, List.of());
        var text = mentions.plain(requests.text(tx.sql(), request), TEXT_CHARS);
        var author = people.brief(request.author());
        silent.forEach(person -> tx.emit(new RequestEvent.Reminded(
                person, request.room(), request.home(), request.n(), author, text, request.due())));
    }

    /// Everybody who could still answer, but the one who reminds.
    private List<PersonId> silent(Sql sql, Request request, PersonId but) {
        var targets = new HashSet<>(asked.silent(sql, request));
        var silent = switch (request.per()) {
            case PERSON -> targets.stream().map(PersonId::new);
            case SECTION -> sections.of(sql, request.home()).entrySet().stream()
                    .filter(section -> targets.contains(section.getKey().value()))
                    .flatMap(section -> section.getValue().stream())
                    .distinct();
        };
        return silent.filter(person -> !person.equals(but)).sorted(Comparator.comparingLong(PersonId::value))
                .toList();
    }

    private static void requireLongAgo(Request request, Instant now) {
        var last = request.reminded();
        if (last != null && now.isBefore(last.plus(APART))) {
            throw new Refused(RequestError.REMINDED_LATELY, Map.of("again", last.plus(APART).toString()));
        }
    }
}
