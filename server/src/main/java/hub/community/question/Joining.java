package hub.community.question;

import java.util.List;
import java.util.Map;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Questions that another question stands for. Whatever is joined to what, there is one step to the last of them: none
/// stands for a question and has another standing for itself.
final class Joining {

    private final EventLog log;
    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final CommentRepository comments;
    private final WordingRepository wordings;
    private final HistoryRepository history;
    private final ReportRepository reports = new ReportRepository();
    private final MarkRepository marks = new MarkRepository();
    private final Access access;
    private final Views views;
    private final Teller teller;

    Joining(
            EventLog log, QuestionRepository questions, AnswerRepository answers, CommentRepository comments,
            WordingRepository wordings, HistoryRepository history, Access access, Views views, Teller teller) {
        this.log = log;
        this.questions = questions;
        this.answers = answers;
        this.comments = comments;
        this.wordings = wordings;
        this.history = history;
        this.access = access;
        this.views = views;
        this.teller = teller;
    }

    QuestionHead duplicate(Session session, QuestionId id, QuestionId canonical) {
        return log.write(tx -> {
            var row = access.require(tx.sql(), session, id);
            access.requireMayEdit(session, row);
            access.requireUnlocked(session, row);
            var last = last(tx, row, canonical);
            if (!last.id().equals(row.canonical())) {
                join(tx, session, row, last);
                tell(tx, session, row, last);
            }
            return views.head(tx.sql(), teller.fresh(tx.sql(), id));
        });
    }

    /// The question that stands for `canonical`, or itself.
    private QuestionRow last(Tx tx, QuestionRow row, QuestionId canonical) {
        var named = access.requireShown(tx.sql(), canonical);
        var last = named.canonical() == null ? named : access.requireShown(tx.sql(), named.canonical());
        if (last.id().equals(row.id())) {
            throw new Refused(QuestionError.CYCLE);
        }
        return last;
    }

    private void join(Tx tx, Session session, QuestionRow row, QuestionRow last) {
        var below = questions.joined(tx.sql(), List.of(row.id())).stream().map(each -> each.merged().id()).toList();
        questions.join(tx.sql(), row.id(), last.id());
        if (row.shown() == Shown.SHOWN) {
            remember(tx, row, last);
        }
        teller.happened(tx, new Happening.Joined(row.id(), last.id(), session.person()));
        below.forEach(each -> teller.changed(tx, each));
    }

    /// The words of the one find the other from now on.
    private void remember(Tx tx, QuestionRow row, QuestionRow last) {
        wordings.of(tx.sql(), row.id()).reversed()
                .forEach(wording -> wordings.add(tx.sql(), last.id(), wording, tx.now()));
        wordings.add(tx.sql(), last.id(), row.title(), tx.now());
    }

    private void tell(Tx tx, Session session, QuestionRow row, QuestionRow last) {
        teller.changed(tx, session, row.id());
        if (row.conceals(session.person())) {
            teller.changed(tx, last.id());
        } else {
            teller.changed(tx, session, last.id());
        }
        tx.emit(new QuestionEvent.Reworded(last.id()));
    }

    /// Lets a question stand for itself again; what was moved by a merge stays where it is.
    QuestionHead unjoin(Session session, QuestionId id) {
        return log.write(tx -> {
            var row = access.require(tx.sql(), session, id);
            access.requireMayEdit(session, row);
            access.requireUnlocked(session, row);
            var before = row.canonical();
            if (before != null) {
                questions.join(tx.sql(), id, null);
                questions.recount(tx.sql(), id, tx.now());
                teller.changed(tx, session, id);
                teller.changed(tx, before);
            }
            return views.head(tx.sql(), teller.fresh(tx.sql(), id));
        });
    }

    /// Joins a question to another and moves everything under it there.
    QuestionHead merge(Session session, QuestionId id, QuestionId into) {
        return log.write(tx -> {
            var row = access.requireShown(tx.sql(), id);
            var last = last(tx, row, into);
            if (!last.id().equals(row.canonical())) {
                join(tx, session, row, last);
            }
            move(tx, session, row, last);
            history.step(tx.sql(), last.id(), new Step(Step.Kind.MERGED, tx.now(), session.person(), null));
            tell(tx, session, row, last);
            return views.head(tx.sql(), teller.fresh(tx.sql(), last.id()));
        });
    }

    private void move(Tx tx, Session session, QuestionRow from, QuestionRow into) {
        var given = answers.of(tx.sql(), List.of(from.id()));
        var said = comments.of(tx.sql(), from.id());
        given.forEach(answer -> teller.withdraw(tx, from.id(), answer.id()));
        said.forEach(comment -> tx.withdraw(QuestionKey.of(from.id(), comment.shared().id()), Map.of()));
        answers.move(tx.sql(), from.id(), into.id());
        comments.move(tx.sql(), from.id(), into.id());
        marks.move(tx.sql(), from.id(), into.id());
        reports.move(tx.sql(), from.id(), into.id());
        questions.recount(tx.sql(), from.id(), tx.now());
        questions.recount(tx.sql(), into.id(), tx.now());
        given.forEach(answer -> {
            teller.answerGone(tx, session, from.id(), answer.id());
            teller.answered(tx, session, answer.id());
        });
        said.stream().filter(comment -> comment.shared().answer() == null).forEach(comment -> {
            tx.emit(new QuestionEvent.CommentGone(from.id(), comment.shared().id()));
            tx.emit(new QuestionEvent.Commented(into.id(), comment.shared()));
        });
    }
}
