package hub.community.question;

import java.util.List;

import hub.community.question.Answer.Official;
import hub.community.question.QuestionRepository.NewQuestion;
import hub.community.topic.CategoryId;
import hub.community.topic.Readers;
import hub.community.topic.TagId;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;

/// Questions that come with their answer from elsewhere: nobody is called by them.
final class Imports {

    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final Asking asking;
    private final Answering answering;
    private final Views views;

    Imports(
            QuestionRepository questions, AnswerRepository answers, Asking asking, Answering answering, Views views) {
        this.questions = questions;
        this.answers = answers;
        this.asking = asking;
        this.answering = answering;
        this.views = views;
    }

    Questions.Imported add(Tx tx, PersonId by, Questions.Entry entry) {
        var sql = tx.sql();
        var id = questions.insert(sql, new NewQuestion(by, false, asking.sectionOf(by), entry.category(), entry.unit(),
                entry.text(), tx.now(), Shown.SHOWN, null, null));
        questions.tag(sql, id, entry.tags());
        var answer = answers.insert(sql, id, by, false, asking.sectionOf(by), tx.now(), entry.answer());
        answers.makeOfficial(sql, answer, new Official(entry.unit(), by, tx.now()));
        questions.recount(sql, id, tx.now());
        tell(tx, by, id, answer, true);
        return new Questions.Imported(id, answer);
    }

    void change(Tx tx, PersonId by, QuestionId id, AnswerId answerId, Questions.Entry entry) {
        var row = questions.find(tx.sql(), id).orElseThrow(Refused::notFound);
        var answer = answers.find(tx.sql(), answerId).orElseThrow(Refused::notFound);
        var filed = same(row, entry.category(), entry.unit(), entry.tags());
        if (filed && row.text().equals(entry.text()) && answer.shared().text().equals(entry.answer())) {
            return;
        }
        questions.file(tx.sql(), id, entry.category(), entry.unit());
        questions.tag(tx.sql(), id, entry.tags());
        if (!row.text().equals(entry.text())) {
            asking.say(tx, row, by, entry.text());
        }
        if (!answer.shared().text().equals(entry.answer())) {
            answering.say(tx, answer, by, entry.answer());
        }
        questions.recount(tx.sql(), answer.question(), tx.now());
        tell(tx, by, id, answerId, false);
    }

    private static boolean same(QuestionRow row, CategoryId category, UnitId unit, List<TagId> tags) {
        return row.category().equals(category) && unit.equals(row.concerned())
                && row.tags().containsAll(tags) && tags.containsAll(row.tags());
    }

    private void tell(Tx tx, PersonId by, QuestionId id, AnswerId answerId, boolean fresh) {
        Sql sql = tx.sql();
        var row = questions.find(sql, id).orElseThrow(Refused::notFound);
        if (row.shown() != Shown.SHOWN) {
            return;
        }
        var answer = answers.find(sql, answerId).orElseThrow(Refused::notFound);
        var head = views.head(sql, row);
        if (fresh) {
            tx.emit(by, new QuestionEvent.Asked(head, Readers.ALL));
            tx.emit(by, new QuestionEvent.Answered(head.brief(), answer.shared(), head.steps()));
        } else {
            tx.emit(by, new QuestionEvent.Changed(head, Readers.ALL));
            var of = questions.find(sql, answer.question()).orElseThrow(Refused::notFound);
            tx.emit(by, new QuestionEvent.AnswerChanged(of.brief(), views.answer(sql, answer), views.steps(sql, of)));
        }
    }
}
