package hub.community.watch;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.community.question.AnswerId;
import hub.community.question.CommentId;
import hub.community.question.Happening;
import hub.community.question.HappeningListener;
import hub.community.question.QuestionId;
import hub.community.topic.TagId;
import hub.community.topic.TagMerges;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Has people watch what they take part in and tells them what comes of it, within the transaction of what they did.
/// Nobody is told of their own doing, nobody twice of one thing.
final class Followers implements HappeningListener, TagMerges {

    private final Watching watching;
    private final WatchRepository watches;
    private final NoticeBook notices;
    private final NoticeRepository noticed;
    private final DigestRepository digests;
    private final FactRepository facts;
    private final ExpertFinder people;

    Followers(
            Watching watching, WatchRepository watches, NoticeBook notices, NoticeRepository noticed,
            DigestRepository digests, FactRepository facts, ExpertFinder people) {
        this.watching = watching;
        this.watches = watches;
        this.notices = notices;
        this.noticed = noticed;
        this.digests = digests;
        this.facts = facts;
        this.people = people;
    }

    @Override
    public void happened(Tx tx, Happening happening) {
        switch (happening) {
            case Happening.Asked asked -> asked(tx, asked);
            case Happening.Edited edited -> mention(tx, edited.question(), null, null, edited.by(),
                    edited.anonymous(), edited.text());
            case Happening.Answered answered -> answered(tx, answered);
            case Happening.AnswerEdited edited -> mention(tx, edited.question(), edited.answer(), null, edited.by(),
                    edited.anonymous(), edited.text());
            case Happening.AnswerGone gone -> notices.remove(
                    tx, noticed.onAnswer(tx.sql(), gone.question(), gone.answer()));
            case Happening.Commented commented -> commented(tx, commented);
            case Happening.CommentEdited edited -> mention(tx, edited.question(), edited.answer(), edited.comment(),
                    edited.by(), edited.anonymous(), edited.text());
            case Happening.CommentGone gone -> notices.remove(
                    tx, noticed.onComment(tx.sql(), gone.question(), gone.comment()));
            case Happening.Accepted accepted -> solved(tx, NoticeKind.ACCEPTED, accepted.question(),
                    accepted.answer(), accepted.by(), accepted.anonymous());
            case Happening.Official official -> solved(tx, NoticeKind.OFFICIAL, official.question(),
                    official.answer(), official.by(), false);
            case Happening.Joined joined -> joined(tx, joined);
            case Happening.Hidden hidden -> hidden(tx, hidden.question());
            case Happening.ShownAgain _, Happening.Found _, Happening.Useful _ -> {
            }
        }
    }

    private void asked(Tx tx, Happening.Asked asked) {
        watching.begin(tx, asked.by(), asked.question());
        var question = facts.get(tx.sql(), asked.question());
        var told = mention(tx, asked.question(), null, null, asked.by(), asked.anonymous(), asked.text());
        told.add(asked.by());
        question.tags().forEach(tag -> tellOnce(tx, told, WatchKind.TAG, tag.value(), question,
                asked(question).because(tag, null)));
        tellOnce(tx, told, WatchKind.CATEGORY, question.category().value(), question,
                asked(question).because(null, question.category()));
    }

    private static NewNotice asked(QuestionFacts question) {
        return NewNotice.of(NoticeKind.ASKED, question.id(), question.askerToTell());
    }

    private void tellOnce(
            Tx tx, Set<PersonId> told, WatchKind kind, long id, QuestionFacts question, NewNotice notice) {
        var some = present(watches.watchers(tx.sql(), kind, List.of(id)), told);
        notices.tell(tx, some, notice, question.title());
        told.addAll(some);
    }

    private void answered(Tx tx, Happening.Answered answered) {
        watching.begin(tx, answered.by(), answered.question());
        var told = mention(tx, answered.question(), answered.answer(), null, answered.by(), answered.anonymous(),
                answered.text());
        told.add(answered.by());
        tellWatchers(tx, told, answered.question(), NewNotice.of(
                NoticeKind.ANSWERED, answered.question(), answered.answer(),
                named(answered.by(), answered.anonymous())));
    }

    private void commented(Tx tx, Happening.Commented commented) {
        watching.begin(tx, commented.by(), commented.question());
        var told = mention(tx, commented.question(), commented.answer(), commented.comment(), commented.by(),
                commented.anonymous(), commented.text());
        told.add(commented.by());
        tellWatchers(tx, told, commented.question(), NewNotice.of(
                NoticeKind.COMMENTED, commented.question(), commented.answer(),
                named(commented.by(), commented.anonymous())).on(commented.comment()));
    }

    /// The author hears of the answer, the others that the question is solved, if it is just now.
    private void solved(
            Tx tx, NoticeKind kind, QuestionId question, AnswerId answer, PersonId by, boolean anonymous) {
        var author = facts.author(tx.sql(), answer);
        var told = new HashSet<>(Set.of(by));
        var title = facts.get(tx.sql(), question).title();
        notices.tell(tx, present(List.of(author), told),
                NewNotice.of(kind, question, answer, named(by, anonymous)), title);
        told.add(author);
        if (tx.now().equals(facts.get(tx.sql(), question).solved())) {
            tellWatchers(tx, told, question,
                    NewNotice.of(NoticeKind.SOLVED, question, answer, named(by, anonymous)));
        }
    }

    private void joined(Tx tx, Happening.Joined joined) {
        var before = watches.watchers(tx.sql(), WatchKind.QUESTION, List.of(joined.question().value()));
        watching.move(tx, WatchKind.QUESTION, joined.question().value(), joined.into().value());
        var now = new HashSet<>(watches.watchers(tx.sql(), WatchKind.QUESTION, List.of(joined.into().value())));
        var moved = before.stream().filter(now::contains).toList();
        var into = facts.get(tx.sql(), joined.into());
        notices.tell(tx, present(moved, Set.of(joined.by())),
                NewNotice.of(NoticeKind.MERGED, joined.into(), null), into.title());
    }

    private void hidden(Tx tx, QuestionId question) {
        notices.removeOn(tx, question);
        notices.remove(tx, digests.forget(tx.sql(), question));
    }

    @Override
    public void merged(Tx tx, TagId from, TagId into) {
        watching.move(tx, WatchKind.TAG, from.value(), into.value());
        noticed.moveTag(tx.sql(), from, into);
        digests.moveTag(tx.sql(), from, into);
    }

    private void tellWatchers(Tx tx, Set<PersonId> told, QuestionId question, NewNotice notice) {
        var some = present(watches.watchers(tx.sql(), WatchKind.QUESTION, List.of(question.value())), told);
        notices.tell(tx, some, notice, facts.get(tx.sql(), question).title());
    }

    /// Tells those named who were not told of this text before; who that is.
    private Set<PersonId> mention(
            Tx tx, QuestionId question, @Nullable AnswerId answer, @Nullable CommentId comment, PersonId by,
            boolean anonymous, String text) {
        var notice = NewNotice.of(NoticeKind.MENTIONED, question, answer, named(by, anonymous));
        var placed = comment == null ? notice : notice.on(comment);
        var some = present(Mentioned.in(text), Set.of(by)).stream()
                .filter(person -> !notices.mentioned(tx.sql(), person, placed))
                .toList();
        if (!some.isEmpty() && facts.get(tx.sql(), question).shown()) {
            some.forEach(person -> watching.begin(tx, person, question));
            notices.tell(tx, some, placed, facts.get(tx.sql(), question).title());
        }
        return new HashSet<>(some);
    }

    private List<PersonId> present(Collection<PersonId> some, Set<PersonId> but) {
        return some.stream().filter(person -> !but.contains(person) && people.here(person)).toList();
    }

    private static @Nullable PersonId named(PersonId by, boolean anonymous) {
        return anonymous ? null : by;
    }
}
