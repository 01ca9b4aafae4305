package hub.community.faq;

import java.time.InstantSource;
import java.util.function.Function;

import hub.community.question.Questions;
import hub.community.topic.Readers;
import hub.community.topic.Topics;
import hub.directory.Directory;
import hub.directory.Managers;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.ApiKey;

/// Import, export and collections, put together.
public final class Faq {

    /// The tables of this package.
    public static final Migration MIGRATION = Migration.of("hub/community/faq/migration/V20261120_46__faq.sql");

    /// Registers the routes.
    ///
    /// @param makers who made an API key: what its program writes is theirs
    public Faq(EventLog log, Database db, Api api, Readers readers, Topics topics, Questions questions,
            Directory directory, Managers managers, Function<ApiKey, PersonId> makers, InstantSource clock) {
        var entries = new FaqRepository();
        var writer = new FaqWriter(log, directory, topics, questions, entries);
        new FaqRoutes(readers, makers, new FaqTakeover(db, directory, topics, entries, writer),
                new FaqBulk(directory, writer), new FaqExport(db, directory, entries, clock),
                new CollectionService(log, db, directory, managers, questions)).register(api);
    }
}
