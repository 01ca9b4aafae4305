package hub.community.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.community.question.Answer.Health;
import hub.community.question.AnswerId;
import hub.community.question.Happening;
import hub.community.question.HappeningListener;
import hub.community.question.Questions;
import hub.community.review.ReviewAnswer.ReviewHistory;
import hub.community.review.ReviewAnswer.ReviewList;
import hub.community.review.ReviewAnswer.Reviewed;
import hub.community.review.ReviewCommand.DoubtIt;
import hub.community.review.ReviewCommand.ReviewIt;
import hub.community.review.ReviewRepository.Keyed;
import hub.community.review.ReviewRepository.Mine;
import hub.community.topic.Readers;
import hub.community.topic.Topics;
import hub.community.watch.Watches;
import hub.directory.Directory;
import hub.directory.Post;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Looks after answers that others rely on.
final class ReviewService implements HappeningListener {

    private final EventLog log;
    private final Database db;
    private final Topics topics;
    private final Questions questions;
    private final Watches watches;
    private final Directory directory;
    private final ReviewRepository reviews;
    private final ReviewRule rule;
    private final InstantSource clock;

    ReviewService(
            EventLog log, Database db, Topics topics, Questions questions, Watches watches, Directory directory,
            ReviewRepository reviews, ReviewRule rule, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.topics = topics;
        this.questions = questions;
        this.watches = watches;
        this.directory = directory;
        this.reviews = reviews;
        this.rule = rule;
        this.clock = clock;
    }

    /// Others rely on an answer from now on: its day is set.
    @Override
    public void happened(Tx tx, Happening happening) {
        if (happening instanceof Happening.Accepted accepted) {
            begin(tx, accepted.answer());
        } else if (happening instanceof Happening.Official official) {
            begin(tx, official.answer());
        }
    }

    private void begin(Tx tx, AnswerId id) {
        var answer = reviews.find(tx.sql(), id).orElseThrow();
        if (answer.review() == null && answer.health() == Health.FRESH) {
            questions.health(tx, id, Health.FRESH, null, next(tx, answer));
        }
    }

    /// What this person should look at, or for moderators everything.
    ///
    /// @param after the `next` of the page before; empty for the first
    ReviewList due(Session session, Scope scope, String after, int limit) {
        var mine = new Mine(session.person(), unitsOf(session.person()),
                scope == Scope.ALL && Readers.moderates(session), rule.months());
        var today = HubTime.today(clock);
        return db.read(sql -> {
            var some = reviews.due(sql, today, mine, after, limit + 1);
            var page = some.stream().limit(limit).toList();
            return new ReviewList(reviews.due(sql, today, mine), page.stream().map(Keyed::review).toList(),
                    some.size() > limit ? page.getLast().key() : null);
        });
    }

    /// Whose reviews are listed.
    enum Scope {
        MINE,
        ALL
    }

    /// @throws Refused `not_found`, `review.not_yours`, `review.not_edited`
    Reviewed review(Session session, AnswerId id, ReviewIt wish) {
        return log.write(tx -> {
            var answer = require(tx.sql(), session, id);
            if (!mayReview(session, answer)) {
                throw new Refused(ReviewError.NOT_YOURS);
            }
            if (wish.verdict() == Verdict.FIX && !answer.fixed()) {
                throw new Refused(ReviewError.NOT_EDITED);
            }
            reviews.insert(tx.sql(), id, wish.verdict(), session.person(), text(wish.note()), tx.now());
            judge(tx, session, answer, wish.verdict());
            return reviewed(tx.sql(), id);
        });
    }

    private void judge(Tx tx, Session session, Reviewable answer, Verdict verdict) {
        switch (verdict) {
            case CORRECT, FIX -> questions.health(tx, answer.id(), Health.FRESH, session.person(), next(tx, answer));
            case OBSOLETE -> questions.health(tx, answer.id(), Health.OBSOLETE, session.person(), null);
            case DOUBT -> throw new IllegalArgumentException();
        }
    }

    /// @throws Refused `not_found`, `review.obsolete`
    Reviewed doubt(Session session, AnswerId id, DoubtIt wish) {
        return log.write(tx -> {
            var answer = require(tx.sql(), session, id);
            if (answer.health() == Health.OBSOLETE) {
                throw new Refused(ReviewError.OBSOLETE);
            }
            if (reviews.doubt(tx.sql(), id, session.person(), text(wish.note()), tx.now())) {
                if (answer.health() == Health.FRESH) {
                    questions.health(tx, id, Health.DOUBTED, null, answer.review());
                }
                watches.doubted(tx, answer.question(), id, session.person());
            }
            return reviewed(tx.sql(), id);
        });
    }

    /// @throws Refused `not_found`
    ReviewHistory history(Session session, AnswerId id) {
        return db.read(sql -> {
            require(sql, session, id);
            return new ReviewHistory(reviews.history(sql, id));
        });
    }

    private Reviewable require(Sql sql, Session session, AnswerId id) {
        var answer = reviews.find(sql, id).orElseThrow(Refused::notFound);
        questions.requireShown(sql, session, answer.question());
        return answer;
    }

    private Reviewed reviewed(Sql sql, AnswerId id) {
        var answer = reviews.find(sql, id).orElseThrow();
        return new Reviewed(id, answer.health(), answer.checked(), answer.review());
    }

    private boolean mayReview(Session session, Reviewable answer) {
        var units = unitsOf(session.person());
        return answer.author().equals(session.person()) || Readers.moderates(session)
                || (answer.official() != null && units.contains(answer.official()))
                || (answer.inCharge() != null && units.contains(answer.inCharge()));
    }

    /// The units of a person's posts and those above them.
    private Set<UnitId> unitsOf(PersonId person) {
        return directory.person(person).stream()
                .flatMap(detail -> detail.posts().stream())
                .map(Post::unit)
                .flatMap(unit -> directory.upwards(unit).stream())
                .collect(Collectors.toSet());
    }

    private LocalDate next(Tx tx, Reviewable answer) {
        var months = topics.category(tx.sql(), answer.category()).map(category -> category.rule().reviewMonths())
                .orElse(null);
        return rule.next(HubTime.dayOf(tx.now()), months);
    }

    private static String text(@Nullable String note) {
        return note == null ? "" : note;
    }
}
