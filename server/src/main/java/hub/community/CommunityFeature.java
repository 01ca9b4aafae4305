package hub.community;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import hub.community.faq.Faq;
import hub.community.question.Ports;
import hub.community.question.Questions;
import hub.community.topic.Readers;
import hub.community.topic.Topics;
import hub.directory.Directory;
import hub.directory.Managers;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.net.Stream;

/// The community, put together.
public final class CommunityFeature {

    /// The tables of the community.
    public static final List<Migration> MIGRATIONS = List.of(Topics.MIGRATION, Questions.MIGRATION, Faq.MIGRATION);

    private final Readers readers;
    private final Topics topics;
    private final Questions questions;

    public CommunityFeature(
            EventLog log, Database db, Api api, Stream stream, Directory directory, Managers managers, Files files,
            Function<PersonId, Set<Role>> roles, Ports ports, CommunitySettings settings) {
        readers = new Readers(settings.guests(), roles);
        stream.groups(readers::groupsOf);
        topics = new Topics(log, db, api, readers);
        questions = new Questions(log, db, api, readers, topics, directory, managers, files, ports);
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
}
