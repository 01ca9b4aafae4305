package hub.community.watch;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import hub.community.question.QuestionId;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of who was asked to answer.
final class InviteRepository {

    Set<PersonId> invited(Sql sql, QuestionId question) {
        return sql.query("select person_id from community_invite where question_id = :question")
                .bind("question", question.value())
                .list(row -> new PersonId(row.longOf("person_id"))).stream().collect(Collectors.toSet());
    }

    void insert(Sql sql, QuestionId question, PersonId person, PersonId by, Instant now) {
        sql.update("""
                insert into community_invite (question_id, person_id, by_id, at) values (:question, :person, :by, :now)
                """)
                .bind("question", question.value())
                .bind("person", person)
                .bind("by", by)
                .bind("now", now)
                .run();
    }
}
