package hub.community.question;

import org.jspecify.annotations.Nullable;

import hub.community.question.HistoryRepository.Wording;
import hub.community.question.QuestionAnswer.Made;
import hub.community.question.QuestionCommand.EditAnswer;
import hub.community.question.QuestionCommand.WriteAnswer;
import hub.community.topic.Readers;
import hub.file.Files;
import hub.file.Holder;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Answers that are given, changed and taken away.
final class Answering {

    /// Answers of one question.
    private static final int MAX_ANSWERS = 200;

    private final EventLog log;
    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final HistoryRepository history;
    private final MarkRepository marks = new MarkRepository();
    private final Access access;
    private final Teller teller;
    private final Asking asking;
    private final Files files;

    Answering(
            EventLog log, QuestionRepository questions, AnswerRepository answers, HistoryRepository history,
            Access access, Teller teller, Asking asking, Files files) {
        this.log = log;
        this.questions = questions;
        this.answers = answers;
        this.history = history;
        this.access = access;
        this.teller = teller;
        this.asking = asking;
        this.files = files;
    }

    Made answer(Session session, QuestionId question, WriteAnswer write) {
        return log.write(
                tx -> tx.once(session.person(), write.op(), Made.class, () -> answer(tx, session, question, write)));
    }

    private Made answer(Tx tx, Session session, QuestionId id, WriteAnswer write) {
        var me = session.person();
        var row = access.requireOpen(tx.sql(), session, id);
        if (row.answers() >= MAX_ANSWERS) {
            throw new Refused(QuestionError.TOO_MANY);
        }
        var hidden = row.conceals(me);
        var answer = answers.insert(tx.sql(), id, me, hidden, hidden ? null : asking.sectionOf(me), tx.now(),
                write.text());
        files.attach(tx, me, new Holder(Views.ANSWER_FILES, answer.value(), 0), write.fileList());
        questions.recount(tx.sql(), id, tx.now());
        teller.answered(tx, session, answer);
        teller.happened(tx, new Happening.Answered(id, answer, me, hidden, write.text()));
        return new Made(id, answer.value(), row.shown());
    }

    /// Changes an answer for its author, the unit it speaks for, or a moderator; what it said before is kept.
    Answer edit(Session session, AnswerId id, EditAnswer edit) {
        return log.write(tx -> {
            var answer = access.answer(tx.sql(), id);
            var row = access.require(tx.sql(), session, answer.question());
            if (!mayEdit(session, answer)) {
                throw new Refused(QuestionError.NOT_YOURS);
            }
            access.requireUnlocked(session, row);
            if (!edit.text().equals(answer.shared().text())) {
                say(tx, session, answer, edit);
                questions.recount(tx.sql(), row.id(), tx.now());
                return teller.answerChanged(tx, session, id);
            }
            return teller.answer(tx.sql(), answer);
        });
    }

    private boolean mayEdit(Session session, AnswerRow answer) {
        var official = answer.shared().official();
        return answer.author().equals(session.person()) || Readers.moderates(session)
                || (official != null && access.isOf(session.person(), official.unit()));
    }

    private void say(Tx tx, Session session, AnswerRow answer, EditAnswer edit) {
        if (edit.version() != null && edit.version() != answer.shared().version()) {
            throw new Refused(QuestionError.EDITED_MEANWHILE);
        }
        var me = session.person();
        var hidden = answer.shared().byAsker() && answer.author().equals(me);
        say(tx, answer, hidden ? null : me, edit.text());
        teller.happened(tx, new Happening.AnswerEdited(answer.question(), answer.id(), me, hidden, edit.text()));
    }

    void say(Tx tx, AnswerRow answer, @Nullable PersonId by, String text) {
        var before = answer.shared();
        if (before.version() >= Reading.MAX_VERSIONS) {
            throw new Refused(QuestionError.TOO_MANY);
        }
        if (before.version() == 1) {
            history.keep(tx.sql(), 0, answer.id().value(),
                    new Wording(1, before.at(), before.author(), before.text()));
        }
        answers.say(tx.sql(), answer.id(), text, tx.now());
        history.keep(tx.sql(), 0, answer.id().value(), new Wording(before.version() + 1, tx.now(), by, text));
    }

    /// Takes an answer away for its author or a moderator; its words leave the log, too.
    void delete(Session session, AnswerId id) {
        log.write(tx -> {
            var answer = access.answer(tx.sql(), id);
            var row = access.require(tx.sql(), session, answer.question());
            if (!answer.author().equals(session.person()) && !Readers.moderates(session)) {
                throw new Refused(QuestionError.NOT_YOURS);
            }
            access.requireUnlocked(session, row);
            teller.withdraw(tx, row.id(), id);
            answers.delete(tx.sql(), id);
            marks.forget(tx.sql(), row.id(), id);
            files.forget(tx, new Holder(Views.ANSWER_FILES, id.value(), 0));
            questions.recount(tx.sql(), row.id(), tx.now());
            teller.answerGone(tx, session, row.id(), id);
            teller.happened(tx, new Happening.AnswerGone(row.id(), id));
            return id;
        });
    }
}
