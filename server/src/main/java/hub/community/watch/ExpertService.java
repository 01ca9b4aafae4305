package hub.community.watch;

import java.util.List;
import java.util.stream.Stream;

import hub.community.question.QuestionId;
import hub.community.question.Questions;
import hub.community.question.Similar;
import hub.community.topic.TagId;
import hub.community.watch.WatchAnswer.Experts;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.net.Session;

/// Who may know the answer to a question or a text.
final class ExpertService {

    private static final int MAX_EXPERTS = 5;

    /// Questions like the one asked about whose answerers may know.
    private static final int MAX_LIKE = 10;

    /// A text longer than that finds nothing better.
    private static final int TEXT_CHARS = 400;

    private final Database db;
    private final Questions questions;
    private final Similar similar;
    private final FactRepository facts;
    private final InviteRepository invites;
    private final ExpertFinder finder;

    ExpertService(
            Database db, Questions questions, Similar similar, FactRepository facts, InviteRepository invites,
            ExpertFinder finder) {
        this.db = db;
        this.questions = questions;
        this.similar = similar;
        this.facts = facts;
        this.invites = invites;
        this.finder = finder;
    }

    /// Of a question asked anonymously only the section in charge: who asked could not be among the people, and would be
    /// known by being missing.
    ///
    /// @throws hub.kernel.wire.Refused `not_found`
    Experts of(Session session, QuestionId id) {
        var question = db.read(sql -> {
            questions.requireShown(sql, session, id);
            return facts.get(sql, id);
        });
        if (question.anonymous()) {
            return new Experts(question.inCharge(), List.of());
        }
        var like = like(question.title()).filter(one -> !one.equals(id)).toList();
        return db.read(sql -> new Experts(
                question.inCharge(), withInvited(sql, id, finder.find(
                        sql, question.tags(), like,
                        person -> person.equals(session.person()) || person.equals(question.asker()), MAX_EXPERTS))));
    }

    private List<Expertise> withInvited(Sql sql, QuestionId id, List<Expertise> some) {
        var invited = invites.invited(sql, id);
        return some.stream()
                .map(one -> new Expertise(one.person(), one.unit(), one.answers(), one.why(),
                        invited.contains(one.person())))
                .toList();
    }

    /// @param tags that are already chosen
    Experts of(Session session, String text, List<TagId> tags) {
        var like = text.isBlank() ? List.<QuestionId>of() : like(text).toList();
        return db.read(sql -> new Experts(null, finder.find(
                sql, tags, like, session.person()::equals, MAX_EXPERTS)));
    }

    private Stream<QuestionId> like(String text) {
        var begun = text.codePointCount(0, text.length()) <= TEXT_CHARS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TEXT_CHARS));
        return similar.to(begun, MAX_LIKE).stream().map(Similar.Like::question);
    }
}
