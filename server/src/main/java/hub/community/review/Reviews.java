package hub.community.review;

import java.time.InstantSource;

import hub.community.question.Questions;
import hub.community.topic.Readers;
import hub.community.topic.Topics;
import hub.community.watch.Watches;
import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;

/// Reviews, put together.
public final class Reviews {

    /// The tables of reviews.
    public static final Migration MIGRATION = Migration.of("hub/community/review/migration/V20261120_44__review.sql");

    /// Registers the routes of reviews and sets the day of answers that others begin to rely on.
    public Reviews(
            EventLog log, Database db, Api api, Readers readers, Topics topics, Questions questions, Watches watches,
            Directory directory, ReviewRule rule, InstantSource clock) {
        var service = new ReviewService(log, db, topics, questions, watches, directory, new ReviewRepository(), rule,
                clock);
        questions.onHappening(service);
        new ReviewRoutes(service, readers).register(api);
    }
}
