package hub.community.question;

import org.jspecify.annotations.Nullable;

import hub.community.question.HistoryRepository.Wording;
import hub.community.question.QuestionAnswer.Made;
import hub.community.question.QuestionCommand.AskQuestion;
import hub.community.question.QuestionCommand.EditQuestion;
import hub.community.question.QuestionCommand.SearchOutcome;
import hub.community.question.QuestionRepository.NewQuestion;
import hub.community.topic.Category;
import hub.community.topic.Topics;
import hub.directory.Directory;
import hub.file.Files;
import hub.file.Holder;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Questions that are asked, and changed.
final class Asking {

    private final EventLog log;
    private final QuestionRepository questions;
    private final HistoryRepository history;
    private final WordingRepository wordings;
    private final Access access;
    private final Teller teller;
    private final Topics topics;
    private final Directory directory;
    private final ChatSource chat;
    private final Files files;

    Asking(
            EventLog log, QuestionRepository questions, HistoryRepository history, WordingRepository wordings,
            Access access, Teller teller, Topics topics, Directory directory, ChatSource chat, Files files) {
        this.log = log;
        this.questions = questions;
        this.history = history;
        this.wordings = wordings;
        this.access = access;
        this.teller = teller;
        this.topics = topics;
        this.directory = directory;
        this.chat = chat;
        this.files = files;
    }

    Made ask(Session session, AskQuestion ask) {
        return log.write(tx -> tx.once(session.person(), ask.op(), Made.class, () -> ask(tx, session, ask)));
    }

    private Made ask(Tx tx, Session session, AskQuestion ask) {
        var me = session.person();
        var category = topics.forNew(tx.sql(), ask.category());
        if (ask.isAnonymous() && !category.rule().anonymous()) {
            throw new Refused(QuestionError.NOT_ANONYMOUS);
        }
        var shown = category.rule().moderated() ? Shown.HELD : Shown.SHOWN;
        var section = sectionOf(me);
        var id = questions.insert(tx.sql(), new NewQuestion(me, ask.isAnonymous(),
                ask.isAnonymous() ? null : section, category.id(), unit(ask.concerned()), ask.text(), tx.now(), shown,
                ask.origin(), roomOf(tx.sql(), me, ask.origin())));
        questions.tag(tx.sql(), id, topics.inUse(tx.sql(), ask.tagList()));
        files.attach(tx, me, new Holder(Views.QUESTION_FILES, id.value(), 0), ask.fileList());
        if (ask.search() != null) {
            wordings.searched(tx.sql(), ask.search(), tx.now(), ask.isAnonymous() ? null : section, 0,
                    SearchOutcome.ASKED);
        }
        tell(tx, session, id, ask);
        return new Made(id, id.value(), shown);
    }

    private void tell(Tx tx, Session session, QuestionId id, AskQuestion ask) {
        teller.asked(tx, session, id);
        var row = teller.fresh(tx.sql(), id);
        if (row.shown() == Shown.SHOWN) {
            teller.happened(tx, new Happening.Asked(id, session.person(), ask.isAnonymous(), ask.text()));
        }
        teller.mine(tx, session, row);
    }

    /// Changes a question for who asked it, or a moderator; what it said before is kept.
    QuestionHead edit(Session session, QuestionId id, EditQuestion edit) {
        return log.write(tx -> {
            var row = access.require(tx.sql(), session, id);
            access.requireMayEdit(session, row);
            access.requireUnlocked(session, row);
            file(tx, row, edit);
            if (edit.text() != null && !edit.text().equals(row.text())) {
                say(tx, session, row, edit.text(), edit.version());
            }
            return teller.changed(tx, session, id);
        });
    }

    private void file(Tx tx, QuestionRow row, EditQuestion edit) {
        var category = edit.category() == null || edit.category().equals(row.category())
                ? row.category()
                : categoryFor(tx.sql(), row, edit).id();
        var concerned = edit.concerned() == null ? row.concerned() : unit(edit.concerned());
        questions.file(tx.sql(), row.id(), category, concerned);
        if (edit.tags() != null) {
            questions.tag(tx.sql(), row.id(), topics.inUse(tx.sql(), edit.tags()));
        }
    }

    private Category categoryFor(Sql sql, QuestionRow row, EditQuestion edit) {
        var category = topics.forNew(sql, edit.category());
        if (row.anonymous() && !category.rule().anonymous()) {
            throw new Refused(QuestionError.NOT_ANONYMOUS);
        }
        return category;
    }

    private void say(Tx tx, Session session, QuestionRow row, String text, @Nullable Integer from) {
        if (from != null && from != row.version()) {
            throw new Refused(QuestionError.EDITED_MEANWHILE);
        }
        var me = session.person();
        say(tx, row, row.named(me), text);
        teller.happened(tx, new Happening.Edited(row.id(), me, row.conceals(me), text));
    }

    void say(Tx tx, QuestionRow row, @Nullable PersonId by, String text) {
        if (row.version() >= Reading.MAX_VERSIONS) {
            throw new Refused(QuestionError.TOO_MANY);
        }
        if (row.version() == 1) {
            history.keep(tx.sql(), row.id().value(), 0,
                    new Wording(1, row.asked(), row.named(row.asker()), row.text()));
        }
        questions.say(tx.sql(), row.id(), text, tx.now());
        history.keep(tx.sql(), row.id().value(), 0, new Wording(row.version() + 1, tx.now(), by, text));
    }

    private @Nullable UnitId unit(@Nullable UnitId named) {
        if (named == null || named.value() == 0) {
            return null;
        }
        if (directory.unit(named).isEmpty()) {
            throw Refused.invalid("concerned");
        }
        return named;
    }

    private @Nullable String roomOf(Sql sql, PersonId me, @Nullable ChatPlace origin) {
        return origin == null ? null : chat.title(sql, me, origin).orElseThrow(Refused::notFound);
    }

    /// The section of a person on this day, the first of several.
    @Nullable
    UnitId sectionOf(PersonId person) {
        return directory.sectionsOf(person).stream().min((a, b) -> Long.compare(a.value(), b.value())).orElse(null);
    }
}
