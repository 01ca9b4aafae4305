package hub.chat.message;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import hub.chat.poll.Polls;
import hub.chat.request.Requests;
import hub.chat.room.ChatPeople;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Session;
import hub.kernel.net.Stream;

/// Messages, put together.
public final class Talk {

    /// What messages are called as holders of files; the id is that of the room.
    public static final String HOLDER = Parts.HOLDER;

    private final MessageService messages;
    private final MarkService marks;
    private final Typing typing;

    /// Registers the routes of messages and what is told and heard of them on the stream.
    public Talk(
            EventLog log, Database db, Api api, Stream stream, Rooms rooms, Files files, Requests requests, Polls polls,
            ChatPeople people, MessageSettings settings, InstantSource clock) {
        var repository = new MessageRepository(people);
        var threadRepository = new ThreadRepository(people);
        var markRepository = new MarkRepository();
        var access = new MessageAccess(rooms, repository);
        files.shownBy(Parts.HOLDER, access::shows);
        var parts = new Parts(markRepository, threadRepository, files, requests, polls);
        var pages = new Pages(people, parts);
        var threads = new ThreadService(log, db, rooms, repository, threadRepository, pages, people);
        messages = new MessageService(log, db, rooms, access, repository, threads, pages, parts, people);
        typing = new Typing(stream, rooms.members(), people, clock);
        log.on(MessageEvent.class, event -> {
            switch (event) {
                case MessageEvent.Posted posted -> {
                    rooms.written(posted.room(), posted.home(), posted.message().author().id(), posted.message().n());
                    typing.posted(posted);
                }
                case MessageEvent.Followed followed -> rooms.followed(
                        followed.thread().id(), followed.thread().home(), followed.person(),
                        followed.thread().shown());
                case MessageEvent.Unfollowed unfollowed -> rooms.unfollowed(unfollowed.thread(), unfollowed.person());
                case MessageEvent.Changed _, MessageEvent.Gone _, MessageEvent.Reacted _ -> {
                }
            }
        });
        stream.live(typing);
        stream.command(
                "typing", Typing.Types.class, (peer, types) -> typing.typed(peer.session().person(), types.room()));
        new MessageRoutes(messages, threads).register(api);
        marks = new MarkService(log, db, rooms, access, repository, markRepository, pages, people);
        new ChangeRoutes(new ChangeService(log, db, access, repository, pages, parts, settings), marks).register(api);
    }

    /// Sends a message, exactly as the route does. Blocks.
    ///
    /// @throws hub.kernel.wire.Refused if the author is not in the room
    public Message post(Session session, RoomId room, MessageCommand.Post post) {
        return messages.post(session, room, post);
    }

    /// Sends a message as part of a larger command, which sees to it that it is done once. On the writer thread.
    ///
    /// @throws hub.kernel.wire.Refused as the route would
    public Message post(Tx tx, PersonId author, RoomId room, MessageCommand.Post post) {
        return messages.post(tx, author, room, post);
    }

    /// Answers a message in the same way.
    ///
    /// @throws hub.kernel.wire.Refused as the route would
    public Message reply(Tx tx, PersonId author, RoomId home, long root, MessageCommand.Reply reply) {
        return messages.reply(tx, author, home, root, reply);
    }

    /// Answers a message in its thread, exactly as the route does. Blocks.
    ///
    /// @throws hub.kernel.wire.Refused if the author is not in the room
    public Message reply(Session session, RoomId home, long root, MessageCommand.Reply reply) {
        return messages.reply(session, home, root, reply);
    }

    /// Pins a message, exactly as the route does. Blocks.
    public Message pin(Session session, RoomId room, long n) {
        return marks.pin(session, room, n);
    }

    /// A message as this person sees it; empty for who may not. Belongs in a transaction of the caller's.
    public Optional<Message> seen(Sql sql, PersonId me, RoomId room, long n) {
        return messages.seen(sql, me, room, n);
    }

    /// Messages n in [from, to] of a room or thread, in the same way.
    public List<Message> seen(Sql sql, PersonId me, RoomId room, long from, long to) {
        return messages.seen(sql, me, room, from, to);
    }

    /// Says that a person types, as a client does every three seconds; means nothing for who is not in the room.
    public void typed(PersonId person, RoomId room) {
        typing.typed(person, room);
    }

    /// Forgets those who stopped typing. To be called every second.
    public void tick() {
        typing.sweep();
    }
}
