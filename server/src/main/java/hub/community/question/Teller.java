package hub.community.question;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import hub.community.topic.Readers;
import hub.kernel.db.Sql;
import hub.kernel.events.Audience;
import hub.kernel.events.Tx;
import hub.kernel.events.Withdrawable;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Tells what happened, to those who may know and without whom they may not know. Of a hidden question nothing is told.
final class Teller {

    private static final Map<Class<? extends Withdrawable>, Map<String, String>> WITHOUT_MERGED = Map.of(
            QuestionEvent.Asked.class, Map.of("$.head.merged", "[]"),
            QuestionEvent.Changed.class, Map.of("$.head.merged", "[]"),
            QuestionEvent.AnswerGone.class, Map.of("$.seq", "0"),
            QuestionEvent.Useful.class, Map.of("$.seq", "0"),
            QuestionEvent.Reworded.class, Map.of("$.seq", "0"),
            QuestionEvent.Gone.class, Map.of("$.seq", "0"));

    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final CommentRepository comments;
    private final Views views;
    private final List<HappeningListener> listeners = new CopyOnWriteArrayList<>();

    Teller(QuestionRepository questions, AnswerRepository answers, CommentRepository comments, Views views) {
        this.questions = questions;
        this.answers = answers;
        this.comments = comments;
        this.views = views;
    }

    void onHappening(HappeningListener listener) {
        listeners.add(listener);
    }

    /// Has the rest of the community take part.
    void happened(Tx tx, Happening happening) {
        listeners.forEach(listener -> listener.happened(tx, happening));
    }

    QuestionRow fresh(Sql sql, QuestionId id) {
        return questions.find(sql, id).orElseThrow(Refused::notFound);
    }

    /// Somebody did something to a question; in the log, who asked anonymously is nobody.
    void emit(Tx tx, Session session, QuestionRow row, QuestionEvent event) {
        if (row.shown() == Shown.HIDDEN) {
            return;
        }
        if (row.conceals(session.person())) {
            tx.emit(event);
        } else {
            tx.emit(session.person(), event);
        }
    }

    QuestionHead asked(Tx tx, Session session, QuestionId id) {
        var row = fresh(tx.sql(), id);
        var head = views.head(tx.sql(), row);
        emit(tx, session, row, new QuestionEvent.Asked(head, audience(row)));
        return head;
    }

    QuestionHead changed(Tx tx, Session session, QuestionId id) {
        var row = fresh(tx.sql(), id);
        var head = views.head(tx.sql(), row);
        emit(tx, session, row, new QuestionEvent.Changed(head, audience(row)));
        return head;
    }

    /// The same where no person did it, or who did must not be told.
    void changed(Tx tx, QuestionId id) {
        var row = fresh(tx.sql(), id);
        if (row.shown() != Shown.HIDDEN) {
            tx.emit(new QuestionEvent.Changed(views.head(tx.sql(), row), audience(row)));
        }
    }

    void mine(Tx tx, Session session, QuestionRow row) {
        tx.emit(new QuestionEvent.MineChanged(session.person(), row.id(), views.mine(tx.sql(), session, row)));
    }

    Answer answered(Tx tx, Session session, AnswerId id) {
        var row = answers.find(tx.sql(), id).orElseThrow(Refused::notFound);
        var answer = views.answer(tx.sql(), row);
        var question = fresh(tx.sql(), row.question());
        emit(tx, session, question,
                new QuestionEvent.Answered(question.brief(), answer, views.steps(tx.sql(), question)));
        return answer;
    }

    /// An answer as everybody sees it.
    Answer answer(Sql sql, AnswerRow row) {
        return views.answer(sql, row);
    }

    Answer answerChanged(Tx tx, Session session, AnswerId id) {
        var changed = changedNow(tx.sql(), id);
        emit(tx, session, fresh(tx.sql(), changed.brief().id()), changed);
        return changed.answer();
    }

    /// The same where who did it must not be told.
    void answerChanged(Tx tx, AnswerId id) {
        var changed = changedNow(tx.sql(), id);
        if (changed.brief().shown() != Shown.HIDDEN) {
            tx.emit(changed);
        }
    }

    private QuestionEvent.AnswerChanged changedNow(Sql sql, AnswerId id) {
        var row = answers.find(sql, id).orElseThrow(Refused::notFound);
        var question = fresh(sql, row.question());
        return new QuestionEvent.AnswerChanged(question.brief(), views.answer(sql, row), views.steps(sql, question));
    }

    void answerGone(Tx tx, Session session, QuestionId question, AnswerId answer) {
        var row = fresh(tx.sql(), question);
        emit(tx, session, row,
                new QuestionEvent.AnswerGone(row.brief(), answer, views.steps(tx.sql(), row)));
    }

    /// Takes the words of an answer and of the remarks on it out of the log.
    void withdraw(Tx tx, QuestionId question, AnswerId answer) {
        comments.of(tx.sql(), answer)
                .forEach(comment -> tx.withdraw(QuestionKey.of(question, comment.shared().id()), Map.of()));
        tx.withdraw(QuestionKey.of(question, answer), Map.of());
    }

    /// Takes every word of a question out of the log, and its title where others name it.
    void withdraw(Tx tx, QuestionRow row) {
        answers.of(tx.sql(), List.of(row.id()))
                .forEach(answer -> tx.withdraw(QuestionKey.of(row.id(), answer.id()), Map.of()));
        comments.of(tx.sql(), row.id())
                .forEach(comment -> tx.withdraw(QuestionKey.of(row.id(), comment.shared().id()), Map.of()));
        tx.withdraw(QuestionKey.of(row.id()), Map.of());
        var canonical = row.canonical();
        if (canonical != null) {
            tx.withdraw(QuestionKey.of(canonical), WITHOUT_MERGED);
        }
    }

    private static Audience audience(QuestionRow row) {
        return row.shown() == Shown.SHOWN ? Readers.ALL : new Audience.One(row.asker());
    }
}
