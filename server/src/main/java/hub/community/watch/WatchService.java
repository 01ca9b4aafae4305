package hub.community.watch;

import java.util.List;
import java.util.Map;

import hub.community.question.QuestionId;
import hub.community.question.Questions;
import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.community.topic.Topics;
import hub.community.watch.WatchAnswer.WatchedList;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// What people watch because they want to.
final class WatchService {

    /// Tags and categories one person watches; more is everything.
    static final int MAX_TOPICS = 200;

    private final EventLog log;
    private final Database db;
    private final Topics topics;
    private final Questions questions;
    private final WatchRepository watches;
    private final Watching watching;

    WatchService(
            EventLog log, Database db, Topics topics, Questions questions, WatchRepository watches,
            Watching watching) {
        this.log = log;
        this.db = db;
        this.topics = topics;
        this.questions = questions;
        this.watches = watches;
        this.watching = watching;
    }

    WatchedList mine(Session session) {
        return db.read(sql -> new WatchedList(EventLog.positionOf(sql), watches.of(sql, session.person())));
    }

    /// @throws Refused `not_found`, `watch.too_many`
    Watched watch(Session session, Watched what) {
        return log.write(tx -> {
            var there = there(tx.sql(), session, what);
            if (there.kind() != WatchKind.QUESTION && watches.topics(tx.sql(), session.person()) >= MAX_TOPICS) {
                throw new Refused(WatchError.TOO_MANY, Map.of("max", MAX_TOPICS));
            }
            watching.set(tx, session.person(), there, true);
            return there;
        });
    }

    /// @throws Refused `not_found`
    Watched unwatch(Session session, Watched what) {
        return log.write(tx -> {
            var there = there(tx.sql(), session, what);
            watching.set(tx, session.person(), there, false);
            return there;
        });
    }

    /// What is meant, if the person may see it: of a merged tag the one it was merged into.
    private Watched there(Sql sql, Session session, Watched what) {
        return switch (what.kind()) {
            case QUESTION -> new Watched(WatchKind.QUESTION,
                    questions.requireShown(sql, session, new QuestionId(what.id())).id().value());
            case TAG -> new Watched(WatchKind.TAG,
                    topics.inUse(sql, List.of(new TagId(what.id()))).getFirst().value());
            case CATEGORY -> new Watched(WatchKind.CATEGORY,
                    topics.category(sql, new CategoryId(what.id())).orElseThrow(Refused::notFound).id().value());
        };
    }
}
