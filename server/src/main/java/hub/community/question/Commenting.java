package hub.community.question;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionAnswer.Made;
import hub.community.question.QuestionCommand.EditComment;
import hub.community.question.QuestionCommand.WriteComment;
import hub.community.topic.Readers;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Remarks on questions and answers.
final class Commenting {

    /// Remarks on one question and its answers.
    private static final int MAX_COMMENTS = 1_000;

    private final EventLog log;
    private final CommentRepository comments;
    private final Access access;
    private final Teller teller;

    Commenting(EventLog log, CommentRepository comments, Access access, Teller teller) {
        this.log = log;
        this.comments = comments;
        this.access = access;
        this.teller = teller;
    }

    Made onQuestion(Session session, QuestionId question, WriteComment write) {
        return log.write(tx -> tx.once(session.person(), write.op(), Made.class,
                () -> comment(tx, session, question, null, write)));
    }

    Made onAnswer(Session session, AnswerId answer, WriteComment write) {
        return log.write(tx -> tx.once(session.person(), write.op(), Made.class,
                () -> comment(tx, session, access.answer(tx.sql(), answer).question(), answer, write)));
    }

    private Made comment(
            Tx tx, Session session, QuestionId question, @Nullable AnswerId answer, WriteComment write) {
        var me = session.person();
        var row = access.requireOpen(tx.sql(), session, question);
        if (comments.count(tx.sql(), question) >= MAX_COMMENTS) {
            throw new Refused(QuestionError.TOO_MANY);
        }
        var id = comments.insert(tx.sql(), question, answer, me, row.conceals(me), tx.now(), write.text());
        var comment = find(tx.sql(), id);
        teller.emit(tx, session, row, new QuestionEvent.Commented(question, comment.shared()));
        teller.happened(tx,
                new Happening.Commented(question, id, answer, me, comment.shared().byAsker(), write.text()));
        return new Made(question, id.value(), row.shown());
    }

    Comment edit(Session session, CommentId id, EditComment edit) {
        return log.write(tx -> {
            var before = find(tx.sql(), id);
            var row = access.require(tx.sql(), session, before.question());
            requireAuthor(session, before);
            access.requireUnlocked(session, row);
            if (before.shared().text().equals(edit.text())) {
                return before.shared();
            }
            comments.say(tx.sql(), id, edit.text(), tx.now());
            var after = find(tx.sql(), id).shared();
            tell(tx, session, before, new QuestionEvent.CommentChanged(row.id(), after), row);
            teller.happened(tx, new Happening.CommentEdited(row.id(), id, after.answer(), session.person(),
                    after.byAsker(), after.text()));
            return after;
        });
    }

    /// Takes a remark away for its author or a moderator; its words leave the log, too.
    void delete(Session session, CommentId id) {
        log.write(tx -> {
            var before = find(tx.sql(), id);
            var row = access.require(tx.sql(), session, before.question());
            if (!Readers.moderates(session)) {
                requireAuthor(session, before);
            }
            access.requireUnlocked(session, row);
            tx.withdraw(QuestionKey.of(row.id(), id), Map.of());
            comments.delete(tx.sql(), id);
            tell(tx, session, before, new QuestionEvent.CommentGone(row.id(), id), row);
            teller.happened(tx, new Happening.CommentGone(row.id(), id));
            return id;
        });
    }

    /// A remark of who asked anonymously is changed by nobody, wherever it was moved.
    private void tell(Tx tx, Session session, CommentRow before, QuestionEvent event, QuestionRow row) {
        if (row.shown() != Shown.HIDDEN && before.shared().byAsker() && before.author().equals(session.person())) {
            tx.emit(event);
        } else {
            teller.emit(tx, session, row, event);
        }
    }

    private static void requireAuthor(Session session, CommentRow comment) {
        if (!comment.author().equals(session.person())) {
            throw new Refused(QuestionError.NOT_YOURS);
        }
    }

    private CommentRow find(Sql sql, CommentId id) {
        return comments.find(sql, id).orElseThrow(Refused::notFound);
    }
}
