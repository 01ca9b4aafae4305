package hub;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import hub.chat.ChatFeature;
import hub.chat.message.Message;
import hub.chat.message.MessageCommand;
import hub.chat.message.MessageState;
import hub.chat.room.RoomId;
import hub.community.question.ChatPlace;
import hub.community.question.ChatSource;
import hub.community.question.PostBack;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Answers the community from chat.
record QuestionsFromChat(ChatFeature chat) implements ChatSource, PostBack {

    /// Answers of a thread that are quoted.
    private static final int MAX_ANSWERS = 49;

    @Override
    public Optional<Quoted> quote(Sql sql, PersonId me, ChatPlace place) {
        return seen(sql, me, place).map(message -> new Quoted(chat.rooms().title(sql, message.room()),
                Stream.concat(Stream.of(message), answers(sql, me, message)).map(QuestionsFromChat::line).toList()));
    }

    @Override
    public Optional<String> title(Sql sql, PersonId me, ChatPlace place) {
        return seen(sql, me, place).map(message -> chat.rooms().title(sql, message.room()));
    }

    @Override
    public ChatPlace post(Tx tx, PersonId me, ChatPlace to, String op, String text) {
        var lane = chat.rooms().requireInUse(tx.sql(), me, new RoomId(to.room()));
        var root = lane.root() == 0 ? to.n() : lane.root();
        var reply = chat.talk().reply(tx, me, lane.home(), root, new MessageCommand.Reply(op, text, null, null, false));
        return new ChatPlace(reply.room().value(), reply.n());
    }

    private Optional<Message> seen(Sql sql, PersonId me, ChatPlace place) {
        return chat.talk().seen(sql, me, new RoomId(place.room()), place.n())
                .filter(message -> message.state() == MessageState.SENT);
    }

    private Stream<Message> answers(Sql sql, PersonId me, Message message) {
        var thread = message.thread();
        var answers = thread == null
                ? List.<Message>of()
                : chat.talk().seen(sql, me, thread.id(), 1, MAX_ANSWERS);
        return answers.stream().filter(answer -> answer.state() == MessageState.SENT);
    }

    private static Line line(Message message) {
        return new Line(message.author().id(), message.author().name(), message.text());
    }
}
