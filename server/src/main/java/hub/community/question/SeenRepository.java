package hub.community.question;

import java.util.List;

import hub.kernel.db.Sql;
import hub.kernel.wire.Json;

/// The SQL of who has opened what.
final class SeenRepository {

    /// Two statements for all of them, however many.
    void saw(Sql sql, List<long[]> pairs) {
        var json = Json.text(pairs);
        sql.update("""
                insert or ignore into community_seen (question_id, person_id)
                select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(:pairs)
                """).bind("pairs", json).run();
        sql.update("""
                update community_question set seen = (select count(*) from community_seen
                                                      where question_id = community_question.id)
                where id in (select json_extract(value, '$[0]') from json_each(:pairs))
                """).bind("pairs", json).run();
    }
}
