package hub.chat.poll;

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

/// Polls, put together. Messages send them and take them back; everything else has routes of its own.
public final class Polls {

    /// The tables of polls.
    public static final Migration MIGRATION = Migration.of("hub/chat/poll/migration/V20261120_25__poll.sql");

    private final PollService service;

    /// Registers the routes of polls.
    public Polls(EventLog log, Database db, Api api, Rooms rooms, ChatPeople people, InstantSource clock) {
        service = new PollService(log, db, rooms, people, clock);
        new PollRoutes(service).register(api);
    }

    /// Makes the message just stored a poll. Within its transaction.
    ///
    /// @throws hub.kernel.wire.Refused `poll.closes`
    public void begin(Tx tx, PersonId author, RoomId room, RoomId home, long n, NewPoll poll) {
        service.begin(tx, author, room, home, n, poll);
    }

    /// Votes, exactly as the route does. Blocks.
    ///
    /// @throws hub.kernel.wire.Refused if the poll is closed or not for this person
    public PollCard vote(Session session, RoomId room, long n, PollCommand.Vote vote) {
        return service.vote(session, room, n, vote);
    }

    /// The polls among these messages of one room by number, as `me` sees them: a member.
    public Map<Long, PollCard> cards(Sql sql, PersonId me, RoomId room, long from, long to) {
        return service.cards(sql, me, room, from, to);
    }

    /// Forgets the poll of a message that is taken back, with all votes.
    public void forget(Tx tx, RoomId room, long n) {
        service.forget(tx, room, n);
    }

    /// Ends polls whose time is over. To be called every second; blocks while it writes.
    public void tick() {
        service.tick();
    }
}
