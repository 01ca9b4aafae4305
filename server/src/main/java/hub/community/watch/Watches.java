package hub.community.watch;

import java.time.InstantSource;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.question.AnswerId;
import hub.community.question.Following;
import hub.community.question.QuestionId;
import hub.community.question.Questions;
import hub.community.question.Similar;
import hub.community.topic.Readers;
import hub.community.topic.Topics;
import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;

/// Watches and notices, put together.
public final class Watches {

    /// The tables of watches and notices.
    public static final Migration MIGRATION = Migration.of("hub/community/watch/migration/V20261120_43__watch.sql");

    private final WatchRepository watches = new WatchRepository();
    private final NoticeRepository noticed = new NoticeRepository();
    private final NoticeBook notices = new NoticeBook(noticed);
    private final DigestRepository digests = new DigestRepository();
    private final FactRepository facts = new FactRepository();
    private final InviteRepository invites = new InviteRepository();
    private final Watching watching = new Watching(watches);
    private final ExpertFinder people;
    private final Followers followers;
    private final Digests daily;

    /// What questions need of it; [#register] completes it once they are there.
    public Watches(
            EventLog log, Database db, Readers readers, Directory directory, StaffHours hours, InstantSource clock) {
        people = new ExpertFinder(new ExpertRepository(), readers, directory);
        followers = new Followers(watching, watches, notices, noticed, digests, facts, people);
        daily = new Digests(log, db, digests, noticed, notices, people, directory, hours, clock);
    }

    /// Registers the routes and begins to follow what happens to questions and tags.
    public void register(
            EventLog log, Database db, Api api, Readers readers, Topics topics, Questions questions,
            Similar similar) {
        topics.onMerge(followers);
        questions.onHappening(followers);
        new WatchRoutes(
                readers,
                new WatchService(log, db, topics, questions, watches, watching),
                new NoticeService(log, db, questions, noticed, digests),
                new InviteService(log, questions, facts, invites, watching, notices, people),
                new ExpertService(db, questions, similar, facts, invites, people)).register(api);
    }

    /// Who is told of what, for the pages of questions.
    public Following following() {
        return new FollowingBook(watches, people);
    }

    /// Tells the author of an answer that somebody doubts it. Within the transaction.
    ///
    /// @param by who doubts it, as everybody is told
    public void doubted(Tx tx, QuestionId question, AnswerId answer, @Nullable PersonId by) {
        var author = facts.author(tx.sql(), answer);
        if (!author.equals(by) && people.here(author)) {
            notices.tell(tx, List.of(author), NewNotice.of(NoticeKind.DOUBTED, question, answer, by),
                    facts.get(tx.sql(), question).title());
        }
    }

    /// Tells who has begun work what waits for an answer. To be called every minute; blocks while it writes.
    public void everyMinute() {
        daily.everyMinute();
    }

    /// Forgets old notices. To be called once a day; blocks while it writes.
    public void everyDay() {
        daily.everyDay();
    }
}
