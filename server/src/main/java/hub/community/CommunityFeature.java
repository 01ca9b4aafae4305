package hub.community;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import hub.community.faq.Faq;
import hub.community.figure.Figures;
import hub.community.question.Ports;
import hub.community.question.Questions;
import hub.community.review.Reviews;
import hub.community.topic.Readers;
import hub.community.topic.Topics;
import hub.community.watch.StaffHours;
import hub.community.watch.Watches;
import hub.directory.Directory;
import hub.directory.Managers;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.ApiKey;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.net.Stream;

/// The community, put together.
public final class CommunityFeature {

    /// The tables of the community.
    public static final List<Migration> MIGRATIONS = List.of(Topics.MIGRATION, Questions.MIGRATION, Watches.MIGRATION,
            Reviews.MIGRATION, Figures.MIGRATION, Faq.MIGRATION);

    private final Readers readers;
    private final Topics topics;
    private final Questions questions;
    private final Watches watches;

    /// @param makers who made an API key: what its program writes is theirs
    public CommunityFeature(
            EventLog log, Database db, Api api, Stream stream, Directory directory, Managers managers, Files files,
            Function<PersonId, Set<Role>> roles, StaffHours hours, Ports ports, Function<ApiKey, PersonId> makers,
            CommunitySettings settings, InstantSource clock) {
        readers = new Readers(settings.guests(), roles);
        stream.groups(readers::groupsOf);
        topics = new Topics(log, db, api, readers);
        watches = new Watches(log, db, readers, directory, hours, clock);
        questions = new Questions(log, db, api, readers, topics, directory, managers, files,
                ports.with(watches.following()));
        watches.register(log, db, api, readers, topics, questions, ports.similar());
        new Reviews(log, db, api, readers, topics, questions, watches, directory, settings.review(), clock);
        new Figures(db, api, readers, questions, directory, settings.smallestGroup(), clock);
        new Faq(log, db, api, readers, topics, questions, directory, managers, makers, clock);
    }

    /// Whether somebody takes part in it.
    public boolean takesPart(Session session) {
        return readers.takesPart(session);
    }

    /// Categories and tags.
    public Topics topics() {
        return topics;
    }

    /// Questions and answers.
    public Questions questions() {
        return questions;
    }

    /// Writes down what waits to be. To be called every second; blocks while it writes.
    public void tick() {
        questions.tick();
    }

    /// Tells who has begun work what waits for an answer. To be called every minute; blocks while it writes.
    public void everyMinute() {
        watches.everyMinute();
    }

    /// Forgets what is old. To be called once a day; blocks while it writes.
    public void everyDay() {
        watches.everyDay();
    }
}
