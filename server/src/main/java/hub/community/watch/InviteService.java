package hub.community.watch;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import hub.community.question.QuestionId;
import hub.community.question.Questions;
import hub.community.question.Step;
import hub.community.watch.WatchAnswer.Invited;
import hub.community.watch.WatchCommand.InviteToAnswer;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Asks those who may know, each once.
final class InviteService {

    /// People asked to answer one question.
    private static final int MAX_INVITED = 30;

    private final EventLog log;
    private final Questions questions;
    private final FactRepository facts;
    private final InviteRepository invites;
    private final Watching watching;
    private final NoticeBook notices;
    private final ExpertFinder people;

    InviteService(
            EventLog log, Questions questions, FactRepository facts, InviteRepository invites, Watching watching,
            NoticeBook notices, ExpertFinder people) {
        this.log = log;
        this.questions = questions;
        this.facts = facts;
        this.invites = invites;
        this.watching = watching;
        this.notices = notices;
        this.people = people;
    }

    /// @throws Refused `not_found`, `watch.not_here`, `watch.invited_enough`
    Invited invite(Session session, QuestionId id, InviteToAnswer wish) {
        return log.write(tx -> {
            questions.requireShown(tx.sql(), session, id);
            if (!wish.people().stream().allMatch(people::here)) {
                throw new Refused(WatchError.NOT_HERE);
            }
            var question = facts.get(tx.sql(), id);
            var before = invites.invited(tx.sql(), id);
            var already = already(tx.sql(), question, before, session.person());
            var some = wish.people().stream().filter(person -> !already.contains(person)).toList();
            if (before.size() + some.size() > MAX_INVITED) {
                throw new Refused(WatchError.INVITED_ENOUGH, Map.of("max", MAX_INVITED));
            }
            some.forEach(person -> invite(tx, question, person, session.person()));
            return new Invited(some, wish.people().stream().filter(already::contains).toList());
        });
    }

    /// Who need not be asked, or was. Who asked anonymously is not among them: being told so would say who it is.
    private Set<PersonId> already(Sql sql, QuestionFacts question, Set<PersonId> before, PersonId me) {
        var already = new HashSet<>(before);
        already.add(me);
        already.addAll(facts.answerers(sql, question.id()));
        var asker = question.askerToTell();
        if (asker != null) {
            already.add(asker);
        }
        return already;
    }

    private void invite(Tx tx, QuestionFacts question, PersonId person, PersonId me) {
        invites.insert(tx.sql(), question.id(), person, me, tx.now());
        watching.begin(tx, person, question.id());
        var by = question.anonymous() && me.equals(question.asker()) ? null : me;
        notices.tell(tx, List.of(person), NewNotice.of(NoticeKind.INVITED, question.id(), by), question.title());
        questions.step(tx, question.id(), Step.Kind.INVITED, person);
    }
}
