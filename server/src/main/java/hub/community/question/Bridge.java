package hub.community.question;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.community.question.ChatSource.Line;
import hub.community.question.ChatSource.Quoted;
import hub.community.question.QuestionAnswer.ChatDraft;
import hub.community.question.QuestionAnswer.PostedBack;
import hub.community.question.QuestionCommand.PostBackTo;
import hub.community.topic.CategoryId;
import hub.community.topic.Topics;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// The way from chat to a question, and back with its answer.
final class Bridge {

    /// Leaves room in a message for the title and the link.
    private static final int MAX_BACK = 9_000;

    private final EventLog log;
    private final Database db;
    private final AnswerRepository answers;
    private final Access access;
    private final Topics topics;
    private final ChatSource chat;
    private final PostBack back;

    Bridge(
            EventLog log, Database db, AnswerRepository answers, Access access, Topics topics, ChatSource chat,
            PostBack back) {
        this.log = log;
        this.db = db;
        this.answers = answers;
        this.access = access;
        this.topics = topics;
        this.chat = chat;
        this.back = back;
    }

    ChatDraft draft(Session session, ChatPlace place, @Nullable CategoryId category) {
        return db.read(sql -> {
            var quoted = chat.quote(sql, session.person(), place).orElseThrow(Refused::notFound);
            var credits = topics.forNew(sql, category).rule().credits();
            return new ChatDraft(text(session.person(), quoted, credits), quoted.title(), place);
        });
    }

    /// The message as it is, its answers as quotations; who wrote them is told by rule only.
    private static String text(PersonId me, Quoted quoted, boolean credits) {
        var lines = quoted.lines();
        var text = lines.stream().limit(1).map(Line::text).collect(Collectors.joining())
                + lines.stream().skip(1).map(line -> "\n\n" + quotation(me, line, credits))
                        .collect(Collectors.joining())
                + (credits ? by(me, lines) : "");
        return text.codePointCount(0, text.length()) <= QuestionCommand.MAX_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QuestionCommand.MAX_TEXT));
    }

    private static String quotation(PersonId me, Line line, boolean credits) {
        var name = credits && !line.by().equals(me) ? "**" + line.author() + "**\n" : "";
        return (name + line.text()).lines().map(each -> "> " + each).collect(Collectors.joining("\n"));
    }

    private static String by(PersonId me, List<Line> lines) {
        return lines.isEmpty() || lines.getFirst().by().equals(me) ? "" : "\n\n— " + lines.getFirst().author();
    }

    /// Posts an answer to where the question came from, in the name of who asks for it.
    PostedBack postBack(Session session, QuestionId id, PostBackTo wish) {
        return log.write(tx -> tx.once(session.person(), wish.op(), PostedBack.class,
                () -> postBack(tx, session, id, wish)));
    }

    private PostedBack postBack(Tx tx, Session session, QuestionId id, PostBackTo wish) {
        var row = access.require(tx.sql(), session, id);
        var from = row.from();
        if (from == null) {
            throw new Refused(QuestionError.NO_ORIGIN);
        }
        if (row.shown() != Shown.SHOWN) {
            throw new Refused(QuestionError.NOT_SHOWN);
        }
        var answer = answers.of(tx.sql(), List.of(id)).stream()
                .filter(each -> wish.answer() == null ? each.solves() : each.id().equals(wish.answer()))
                .findFirst().orElseThrow(() -> new Refused(QuestionError.NOT_SOLVED));
        return new PostedBack(back.post(tx, session.person(), from, wish.op(), message(row, answer)));
    }

    private static String message(QuestionRow row, AnswerRow answer) {
        var text = answer.shared().text();
        var cut = text.codePointCount(0, text.length()) <= MAX_BACK
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_BACK)) + "…";
        return "**" + row.title() + "**\n\n" + cut + "\n\n/community/q/" + row.id().value();
    }
}
