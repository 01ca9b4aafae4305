package hub.community.faq;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.community.faq.CollectionAnswer.Collection;
import hub.community.faq.CollectionAnswer.CollectionItem;
import hub.community.faq.CollectionAnswer.CollectionPage;
import hub.community.faq.CollectionAnswer.Collections;
import hub.community.faq.CollectionCommand.ChangeCollection;
import hub.community.faq.CollectionCommand.NewCollection;
import hub.community.faq.CollectionRepository.Best;
import hub.community.question.QuestionBrief;
import hub.community.question.QuestionId;
import hub.community.question.Questions;
import hub.community.topic.Readers;
import hub.directory.Directory;
import hub.directory.Managers;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Collections: everybody reads them, those who manage the unit and moderators keep them.
final class CollectionService {

    /// Some for each section of a large city.
    private static final int MAX_COLLECTIONS = 500;

    private final EventLog log;
    private final Database db;
    private final Directory directory;
    private final Managers managers;
    private final Questions questions;
    private final CollectionRepository collections = new CollectionRepository();

    CollectionService(EventLog log, Database db, Directory directory, Managers managers, Questions questions) {
        this.log = log;
        this.db = db;
        this.directory = directory;
        this.managers = managers;
        this.questions = questions;
    }

    /// @param unit null: of all units
    Collections all(Session session, @Nullable UnitId unit) {
        return db.read(sql -> new Collections(EventLog.positionOf(sql),
                collections.all(sql, unit).stream().map(found -> seen(session, found)).toList()));
    }

    CollectionPage page(Session session, CollectionId id) {
        return db.read(sql -> {
            var found = collections.find(sql, id).orElseThrow(Refused::notFound);
            var best = collections.best(sql, found.questions());
            var shown = questions.briefs(sql, found.questions()).stream()
                    .sorted((one, other) -> found.questions().indexOf(one.id())
                            - found.questions().indexOf(other.id()));
            return new CollectionPage(EventLog.positionOf(sql), seen(session, found),
                    shown.map(brief -> item(brief, best)).toList());
        });
    }

    private static CollectionItem item(QuestionBrief brief, Map<QuestionId, Best> best) {
        var answer = best.get(brief.id());
        return answer == null ? new CollectionItem(brief, null, null)
                : new CollectionItem(brief, answer.id(), answer.text());
    }

    Collection make(Session session, NewCollection wish) {
        if (directory.unit(wish.unit()).isEmpty()) throw Refused.invalid("unit");
        requireKeeper(session, wish.unit());
        return log.write(tx -> {
            if (collections.count(tx.sql()) >= MAX_COLLECTIONS) throw new Refused(FaqError.TOO_MANY_COLLECTIONS);
            return told(tx, session, collections.insert(tx.sql(), wish, tx.now()));
        });
    }

    Collection change(Session session, CollectionId id, ChangeCollection wish) {
        return log.write(tx -> {
            require(tx.sql(), session, id);
            collections.update(tx.sql(), id, wish, tx.now());
            if (wish.questions() != null) {
                requireShown(tx.sql(), wish.questions());
                collections.setQuestions(tx.sql(), id, wish.questions());
            }
            return told(tx, session, id);
        });
    }

    /// @return the id of what is gone
    CollectionId delete(Session session, CollectionId id) {
        return log.write(tx -> {
            require(tx.sql(), session, id);
            collections.delete(tx.sql(), id);
            tx.emit(session.person(), new CollectionEvent(id));
            return id;
        });
    }

    private Collection told(Tx tx, Session session, CollectionId id) {
        tx.emit(session.person(), new CollectionEvent(id));
        return collections.find(tx.sql(), id).orElseThrow(Refused::notFound).seenBy(true);
    }

    private void require(Sql sql, Session session, CollectionId id) {
        requireKeeper(session, collections.find(sql, id).orElseThrow(Refused::notFound).unit());
    }

    /// Questions that nobody can read cannot be put in.
    private void requireShown(Sql sql, List<QuestionId> some) {
        var shown = new HashSet<>(questions.briefs(sql, some).stream().map(QuestionBrief::id).toList());
        if (!shown.containsAll(some)) throw Refused.invalid("questions");
    }

    private void requireKeeper(Session session, UnitId unit) {
        if (!keeps(session, unit)) throw new Refused(FaqError.NOT_YOURS);
    }

    private boolean keeps(Session session, UnitId unit) {
        return Readers.moderates(session) || managers.manages(session, unit);
    }

    private Collection seen(Session session, Collection found) {
        return found.seenBy(keeps(session, found.unit()));
    }
}
