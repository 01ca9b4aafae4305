package hub.community.question;

import java.util.Collection;
import java.util.List;

import hub.community.topic.TagId;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Who is told of what. Filled by the watches; in the transaction of the caller.
public interface Following {

    /// Nobody is told of anything.
    Following NOBODY = new Following() {
        @Override
        public boolean watching(Sql sql, PersonId person, QuestionId question) {
            return false;
        }

        @Override
        public int watchers(Sql sql, QuestionId question) {
            return 0;
        }

        @Override
        public List<TagId> tags(Sql sql, PersonId person) {
            return List.of();
        }

        @Override
        public List<QuestionId> watched(Sql sql, PersonId person, long before, int limit) {
            return List.of();
        }

        @Override
        public List<QuestionAnswer.Expert> experts(Sql sql, Collection<TagId> tags, int limit) {
            return List.of();
        }
    };

    boolean watching(Sql sql, PersonId person, QuestionId question);

    int watchers(Sql sql, QuestionId question);

    /// The tags a person watches.
    List<TagId> tags(Sql sql, PersonId person);

    /// The questions a person watches with an id below `before`, the newest first.
    List<QuestionId> watched(Sql sql, PersonId person, long before, int limit);

    /// Who may know about these tags, who knows most first.
    List<QuestionAnswer.Expert> experts(Sql sql, Collection<TagId> tags, int limit);
}
