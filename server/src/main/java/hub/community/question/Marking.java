package hub.community.question;

import org.jspecify.annotations.Nullable;

import hub.community.question.Answer.Official;
import hub.community.topic.Readers;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// What people say of questions and answers by one tap: useful, solved it, speaks for a unit. Said again, nothing changes.
final class Marking {

    private final EventLog log;
    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final MarkRepository marks = new MarkRepository();
    private final Access access;
    private final Views views;
    private final Teller teller;

    Marking(
            EventLog log, QuestionRepository questions, AnswerRepository answers, Access access, Views views,
            Teller teller) {
        this.log = log;
        this.questions = questions;
        this.answers = answers;
        this.access = access;
        this.views = views;
        this.teller = teller;
    }

    Mine useful(Session session, QuestionId id, boolean on) {
        return log.write(tx -> {
            var row = access.require(tx.sql(), session, id);
            return useful(tx, session, row, null, row.asker(), on);
        });
    }

    Mine useful(Session session, AnswerId id, boolean on) {
        return log.write(tx -> {
            var answer = access.answer(tx.sql(), id);
            var row = access.require(tx.sql(), session, answer.question());
            return useful(tx, session, row, id, answer.author(), on);
        });
    }

    private Mine useful(
            Tx tx, Session session, QuestionRow row, @Nullable AnswerId answer, PersonId author, boolean on) {
        var me = session.person();
        if (author.equals(me)) {
            throw new Refused(QuestionError.OWN_USEFUL);
        }
        if (row.shown() != Shown.SHOWN) {
            throw new Refused(QuestionError.NOT_SHOWN);
        }
        var fresh = on ? marks.mark(tx.sql(), row.id(), answer, me) : marks.unmark(tx.sql(), row.id(), answer, me);
        if (fresh) {
            // Nobody is told who it was, the log neither.
            tx.emit(new QuestionEvent.Useful(row.id(), answer, count(tx, row, answer)));
            teller.mine(tx, session, row);
        }
        if (fresh && on) {
            teller.happened(tx, new Happening.Useful(row.id(), answer, me));
        }
        return views.mine(tx.sql(), session, row);
    }

    private int count(Tx tx, QuestionRow row, @Nullable AnswerId answer) {
        return answer == null
                ? teller.fresh(tx.sql(), row.id()).useful()
                : access.answer(tx.sql(), answer).shared().useful();
    }

    Answer accept(Session session, AnswerId id, boolean on) {
        return log.write(tx -> {
            var answer = access.answer(tx.sql(), id);
            var row = access.requireOpen(tx.sql(), session, answer.question());
            if (!access.mayAccept(tx.sql(), session, row)) {
                throw new Refused(QuestionError.ACCEPT_RULE);
            }
            return on == (answer.shared().accepted() != null)
                    ? views.answer(tx.sql(), answer)
                    : accept(tx, session, row, answer, on);
        });
    }

    private Answer accept(Tx tx, Session session, QuestionRow row, AnswerRow answer, boolean on) {
        var me = session.person();
        answers.accept(tx.sql(), answer.id(), on ? tx.now() : null, on ? row.named(me) : null);
        questions.recount(tx.sql(), row.id(), tx.now());
        if (on) {
            teller.happened(tx, new Happening.Accepted(row.id(), answer.id(), me, row.conceals(me)));
        }
        return teller.answerChanged(tx, session, answer.id());
    }

    Answer makeOfficial(Session session, AnswerId id, UnitId unit) {
        return log.write(tx -> {
            var answer = access.answer(tx.sql(), id);
            var row = access.requireOpen(tx.sql(), session, answer.question());
            if (!access.officialFor(tx.sql(), session, row).contains(unit)) {
                throw new Refused(QuestionError.OFFICIAL_RULE);
            }
            var before = answer.shared().official();
            if (before != null && before.unit().equals(unit)) {
                return views.answer(tx.sql(), answer);
            }
            answers.makeOfficial(tx.sql(), id, new Official(unit, session.person(), tx.now()));
            questions.recount(tx.sql(), row.id(), tx.now());
            teller.happened(tx, new Happening.Official(row.id(), id, session.person()));
            return teller.answerChanged(tx, session, id);
        });
    }

    Answer endOfficial(Session session, AnswerId id) {
        return log.write(tx -> {
            var answer = access.answer(tx.sql(), id);
            var row = access.requireOpen(tx.sql(), session, answer.question());
            var before = answer.shared().official();
            if (before == null) {
                return views.answer(tx.sql(), answer);
            }
            if (!access.isOf(session.person(), before.unit()) && !Readers.moderates(session)) {
                throw new Refused(QuestionError.OFFICIAL_RULE);
            }
            answers.endOfficial(tx.sql(), id);
            questions.recount(tx.sql(), row.id(), tx.now());
            return teller.answerChanged(tx, session, id);
        });
    }
}
