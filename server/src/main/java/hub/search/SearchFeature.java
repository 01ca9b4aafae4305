package hub.search;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Level;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.chat.find.Finder;
import hub.chat.find.Speech;
import hub.chat.room.Rooms;
import hub.community.question.Questions;
import hub.community.question.Similar;
import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.kernel.net.Session;
import hub.search.feed.Feed;
import hub.searchindex.words.BadLine;
import hub.searchindex.words.Dictionaries;

/// Searching, put together.
public final class SearchFeature implements AutoCloseable {

    /// Takes away the tables that an index outside of the database has taken the place of.
    public static final List<Migration> MIGRATIONS = List.of(
            Migration.of("hub/search/migration/V20261120_47__search.sql"));

    /// Lines of word lists that are logged one by one.
    private static final int LOGGED = 50;

    private static final Logger LOG = LoggerFactory.getLogger(SearchFeature.class);

    /// Lucene says at each start that vectors would be faster with a module that is still incubating; we search no vectors.
    /// Held, because a logger that nobody holds forgets its level.
    private static final java.util.logging.Logger VECTORS = java.util.logging.Logger
            .getLogger("org.apache.lucene.internal.vectorization");

    private final Feed feed;
    private final Finder finder;
    private final QuestionFinding questionFinding;

    /// Registers the routes of searching. Nothing is found before [#begin].
    ///
    /// @param community whether somebody takes part in it
    public SearchFeature(
            EventLog log, Database db, Api api, Directory directory, Rooms rooms, Speech speech, Questions questions,
            Predicate<Session> community, SearchSettings settings, InstantSource clock) {
        VECTORS.setLevel(Level.SEVERE);
        var dictionaries = Dictionaries.read(new Dictionaries.Files(
                settings.synonyms().orElse(null), settings.sudachi().orElse(null), settings.words().orElse(null)));
        tell(dictionaries.bad());
        feed = new Feed(log, db, List.of(new QuestionSource(questions), new MessageSource(speech)), settings.folder(),
                dictionaries, clock);
        finder = new ChatFinder(db, speech, feed.live());
        questionFinding = new QuestionFinding(db, questions, directory, feed.live());
        var service = new SearchService(
                db, directory, rooms, new MessageFinding(db, speech, directory), questionFinding, community,
                feed.live());
        new SearchRoutes(service, feed, dictionaries.bad()).register(api);
    }

    /// Opens the index and has it follow the log from where it stopped; a new one is made in the background where needed.
    public void begin() {
        feed.begin();
    }

    /// Finds what was said in one room, for chat.
    public Finder finder() {
        return finder;
    }

    /// Finds questions like a text, for the community.
    public Similar similar() {
        return questionFinding;
    }

    @Override
    public void close() {
        feed.close();
    }

    private static void tell(List<BadLine> bad) {
        bad.stream().limit(LOGGED).forEach(line -> LOG.warn("Left out: {}", line));
        if (bad.size() > LOGGED) {
            LOG.warn("Left out: {} lines more", bad.size() - LOGGED);
        }
    }
}
