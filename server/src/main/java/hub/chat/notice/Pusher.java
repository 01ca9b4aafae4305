package hub.chat.notice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.chat.message.MessageEvent;
import hub.chat.message.Urgency;
import hub.chat.notice.PushText.Gone;
import hub.chat.notice.PushText.Read;
import hub.chat.notice.PushText.Show;
import hub.chat.notice.push.Push;
import hub.chat.notice.push.PushNote;
import hub.chat.request.RequestEvent;
import hub.chat.room.RoomEvent;
import hub.chat.room.RoomId;
import hub.chat.room.RoomKind;
import hub.chat.room.Rooms;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Json;
import hub.kernel.wire.Refused;

/// Says to browsers with no page open what the rule says is to be shown, and takes it back when it is gone or read. Hears
/// of events on the writer thread and leaves them to a thread of its own at once; while nobody is to be told it costs
/// nothing.
final class Pusher implements AutoCloseable {

    /// Events waiting; beyond, the oldest are left to the pages.
    private static final int MOST_WAITING = 1_000;

    /// Who comes back later finds the message unread instead.
    private static final Duration KEPT = Duration.ofHours(12);

    private static final Logger LOG = LoggerFactory.getLogger(Pusher.class);

    private final Database db;
    private final Rooms rooms;
    private final NoticeRepository repository;
    private final Concerns concerns;
    private final Push push;
    private final InstantSource clock;
    private final Told told = new Told();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("chat-notice").factory(), new ThreadPoolExecutor.DiscardOldestPolicy());

    Pusher(Database db, Rooms rooms, NoticeRepository repository, Concerns concerns, Push push, InstantSource clock) {
        this.db = db;
        this.rooms = rooms;
        this.repository = repository;
        this.concerns = concerns;
        this.push = push;
        this.clock = clock;
    }

    void hear(MessageEvent.Posted posted) {
        soon(() -> posted(posted));
    }

    void hear(MessageEvent.Gone gone) {
        soon(() -> gone(gone.room(), gone.n()));
    }

    void hear(RequestEvent.Reminded reminded) {
        soon(() -> reminded(reminded));
    }

    void hear(RoomEvent.Pointed pointed) {
        soon(() -> read(pointed.person(), pointed.room(), pointed.mine()));
    }

    void hear(RoomEvent.Left left) {
        soon(() -> read(left.person(), left.room(), Long.MAX_VALUE));
    }

    private void soon(Runnable work) {
        if (push.wanted()) {
            worker.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.warn("A notice could not be made", e);
                }
            });
        }
    }

    private void posted(MessageEvent.Posted posted) {
        var home = posted.home().value();
        var present = push.people().stream().filter(person -> rooms.members().contains(home, person)).toList();
        if (!present.isEmpty()) {
            db.read(sql -> {
                var called = repository.called(sql, posted.home()).orElseThrow();
                present.forEach(person -> tell(sql, person, posted, called));
                return called;
            });
        }
    }

    private void tell(Sql sql, PersonId person, MessageEvent.Posted posted, NoticeRepository.Called called) {
        try {
            var lane = rooms.require(sql, person, posted.room());
            var settings = repository.settings(sql, person);
            var facts = concerns.facts(sql, person, lane, posted.message(), settings, clock.instant());
            var loudness = NoticeRule.decide(facts);
            if (loudness.compareTo(Loudness.SHOWN) >= 0) {
                told.told(posted.room(), person, posted.message().n());
                push.send(person, note(posted, title(settings, called, posted.message().author().name()), loudness));
            }
        } catch (Refused e) {
            // Not in the room any more: nothing to be told.
        }
    }

    /// A reminder is told as the request would be: to this one person, and as the usual thing it is.
    private void reminded(RequestEvent.Reminded reminded) {
        var person = reminded.person();
        if (push.people().contains(person)) {
            db.read(sql -> {
                var called = repository.called(sql, reminded.home()).orElseThrow();
                var lane = rooms.require(sql, person, reminded.room());
                var settings = repository.settings(sql, person);
                var loudness = NoticeRule.decide(concerns.reminder(sql, person, lane, settings, clock.instant()));
                if (loudness.compareTo(Loudness.SHOWN) >= 0) {
                    told.told(reminded.room(), person, reminded.n());
                    var title = title(settings, called, reminded.author().name());
                    push.send(person, note(new Show("show", reminded.room(), reminded.home(), lane.root(), reminded.n(),
                            title, loudness == Loudness.HEARD), reminded.room(), false));
                }
                return lane;
            });
        }
    }

    private static PushNote note(MessageEvent.Posted posted, String title, Loudness loudness) {
        var message = posted.message();
        var show = new Show("show", posted.room(), posted.home(), posted.root(), message.n(), title,
                loudness == Loudness.HEARD);
        return note(show, posted.room(), message.urgency() != Urgency.NORMAL);
    }

    private static String title(NoticeSettings settings, NoticeRepository.Called called, String author) {
        if (!settings.contents()) {
            return "";
        }
        return called.kind() == RoomKind.DIRECT ? author : author + " — " + called.name();
    }

    /// A message was deleted or recalled: it goes from the screens of those it was pushed to. Without a topic, so that it
    /// takes the place of nothing newer.
    private void gone(RoomId room, long n) {
        var note = new PushNote(Json.text(new Gone("gone", room, n)), true, null, KEPT);
        told.takeBack(room, n).forEach(person -> push.send(person, note));
    }

    private void read(PersonId person, RoomId room, long upTo) {
        if (told.read(room, person, upTo)) {
            push.send(person, note(new Read("read", room, upTo), room, false));
        }
    }

    /// One topic for a room: what a browser that is away has not been told yet is replaced by what came of it.
    private static PushNote note(PushText text, RoomId room, boolean urgent) {
        return new PushNote(Json.text(text), urgent, "room" + room.value(), KEPT);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
