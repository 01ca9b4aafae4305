package hub.chat.request;

import java.time.InstantSource;
import java.util.Map;

import hub.chat.room.ChatPeople;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Session;

/// Requests (要回答), put together. Messages send them and take them back; everything else has routes of its own.
public final class Requests {

    /// The tables of requests.
    public static final Migration MIGRATION = Migration.of(
            "hub/chat/request/migration/V20261120_24__request.sql");

    private final RequestRepository repository = new RequestRepository();
    private final Asking asking;
    private final RequestCards cards;
    private final RequestService service;
    private final Reminders reminders;
    private final Leavers leavers;

    /// Registers the routes of requests and hears who leaves which room.
    public Requests(EventLog log, Database db, Api api, Rooms rooms, ChatPeople people, InstantSource clock) {
        var asked = new AskedRepository();
        var sections = new RoomSections(rooms, people);
        cards = new RequestCards(repository, asked, people);
        asking = new Asking(repository, asked, sections, rooms, people);
        service = new RequestService(log, rooms, repository, asked, cards, sections, people);
        var lists = new RequestLists(db, rooms, repository, asked, cards, sections, people);
        reminders = new Reminders(log, db, service, repository, asked, sections, people, clock);
        leavers = new Leavers(log, db, service, repository, asked, sections, people);
        rooms.onLeave(leavers::left);
        new RequestRoutes(service, lists, reminders).register(api);
    }

    /// Makes the message just stored a request. Within its transaction.
    ///
    /// @throws hub.kernel.wire.Refused `request.due`, `request.nobody`
    public void ask(Tx tx, PersonId author, RoomId room, RoomId home, long n, NewRequest request) {
        asking.ask(tx, author, room, home, n, request);
    }

    /// Answers a request, exactly as the route does. Blocks.
    ///
    /// @throws hub.kernel.wire.Refused if this person was not asked
    public RequestCard answer(Session session, RoomId room, long n, RequestCommand.GiveAnswer answer) {
        return service.answer(session, room, n, answer);
    }

    /// The requests among these messages of one room by number, as `me` sees them: a member.
    public Map<Long, RequestCard> cards(Sql sql, PersonId me, RoomId room, long from, long to) {
        return cards.between(sql, me, room, from, to);
    }

    /// Forgets the request of a message that is taken back, with all answers.
    public void forget(Tx tx, RoomId room, long n) {
        repository.delete(tx.sql(), room, n);
    }

    /// Asks those no longer who have left the staff or their section. Blocks while it writes.
    public void followDirectory() {
        leavers.followDirectory();
    }

    /// Reminds where it is time. To be called every second; blocks while it writes.
    public void tick() {
        reminders.tick();
    }
}
