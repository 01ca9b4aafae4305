package hub.community.watch;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import hub.community.question.Following;
import hub.community.question.QuestionAnswer.Expert;
import hub.community.question.QuestionId;
import hub.community.topic.TagId;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Answers questions about watches from the tables.
final class FollowingBook implements Following {

    private final WatchRepository watches;
    private final ExpertFinder experts;

    FollowingBook(WatchRepository watches, ExpertFinder experts) {
        this.watches = watches;
        this.experts = experts;
    }

    @Override
    public boolean watching(Sql sql, PersonId person, QuestionId question) {
        return watches.watches(sql, person, WatchKind.QUESTION, question.value());
    }

    @Override
    public int watchers(Sql sql, QuestionId question) {
        return watches.watchers(sql, question);
    }

    @Override
    public List<TagId> tags(Sql sql, PersonId person) {
        return watches.of(sql, person, WatchKind.TAG, Long.MAX_VALUE, WatchService.MAX_TOPICS).stream()
                .map(TagId::new).toList();
    }

    @Override
    public List<QuestionId> watched(Sql sql, PersonId person, long before, int limit) {
        return watches.of(sql, person, WatchKind.QUESTION, before, limit).stream().map(QuestionId::new).toList();
    }

    @Override
    public List<Expert> experts(Sql sql, Collection<TagId> tags, int limit) {
        return experts.find(sql, tags, List.of(), _ -> false, limit).stream()
                .map(one -> new Expert(one.person(),
                        one.why().stream().map(Expertise.Why::tag).filter(Objects::nonNull).toList(), one.answers()))
                .toList();
    }
}
