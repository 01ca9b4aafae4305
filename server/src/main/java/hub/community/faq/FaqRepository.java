package hub.community.faq;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.community.question.AnswerId;
import hub.community.question.QuestionId;
import hub.community.question.Questions.Imported;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Json;

/// The SQL of entries that were taken over, and of those given away.
final class FaqRepository {

    /// As many as may be taken over elsewhere at once.
    private static final int MOST = FaqSheet.MAX_LINES;

    /// Official answers of questions that are there for everybody, one of each question.
    private static final String OFFICIAL = """
            select question.id, question.text, answer.id as answer_id, answer.text as answer, answer.official_unit as unit,
                   entry.external_id, entry.url,
                   (select json_group_array(name) from (
                       select tag.name from community_question_tag join community_tag tag on tag.id = tag_id
                       where question_id = question.id order by tag.name)) as tags
            from community_question question
            join community_answer answer on answer.id = (
                select min(id) from community_answer where question_id = question.id and official_unit is not null)
            left join community_faq_entry entry on entry.answer_id = answer.id
            where question.shown = 'SHOWN' and question.state <> 'DUPLICATE'
            """;

    /// What was taken over before, by external id; an answer that was taken away since is forgotten.
    Map<String, Kept> kept(Sql sql, Collection<String> externalIds) {
        var kept = new HashMap<String, Kept>();
        sql.query("""
                select external_id, answer.question_id, answer_id, url, hash
                from community_faq_entry entry join community_answer answer on answer.id = answer_id
                where external_id in (select value from json_each(:ids))
                """)
                .bind("ids", Json.text(externalIds))
                .each(row -> kept.put(row.text("external_id"), kept(row)));
        return kept;
    }

    private static Kept kept(Row row) {
        return new Kept(row.text("external_id"), new Imported(new QuestionId(row.longOf("question_id")),
                new AnswerId(row.longOf("answer_id"))), row.textOrNull("url"), row.text("hash"));
    }

    void keep(Sql sql, FaqEntry entry, Imported posted, Instant now) {
        sql.update("""
                insert into community_faq_entry (external_id, question_id, answer_id, unit_id, url, hash, at)
                values (:id, :question, :answer, :unit, :url, :hash, :at)
                on conflict (external_id) do update
                set question_id = excluded.question_id, answer_id = excluded.answer_id, unit_id = excluded.unit_id,
                    url = excluded.url, hash = excluded.hash, at = excluded.at
                """)
                .bind("id", entry.externalId())
                .bind("question", posted.question().value())
                .bind("answer", posted.answer().value())
                .bind("unit", entry.unit())
                .bind("url", entry.url())
                .bind("hash", entry.hash())
                .bind("at", now)
                .run();
    }

    /// Entries to give away, in the order of their questions.
    ///
    /// @param unit null: of all units
    List<FaqEntry> official(Sql sql, @Nullable UnitId unit) {
        return sql
                .query(OFFICIAL
                        + "and (:unit is null or answer.official_unit = :unit) order by question.id limit :most")
                .bind("unit", unit)
                .bind("most", MOST)
                .list(FaqRepository::entry);
    }

    /// The question that was given away under the hub's own name for it, if it is still the same one: a file of another
    /// hub may have the same numbers.
    Optional<Kept> own(Sql sql, QuestionId question, FaqEntry entry) {
        return sql.query(OFFICIAL + "and question.id = :question and answer.official_unit = :unit")
                .bind("question", question.value())
                .bind("unit", entry.unit())
                .first(row -> kept(row, entry))
                .filter(kept -> !kept.hash().isEmpty());
    }

    /// Its hash is empty if the titles differ.
    private static Kept kept(Row row, FaqEntry entry) {
        var now = entry(row);
        var same = title(now).equals(title(entry));
        return new Kept(entry.externalId(),
                new Imported(new QuestionId(row.longOf("id")), new AnswerId(row.longOf("answer_id"))), now.url(),
                same ? now.hash() : "");
    }

    private static String title(FaqEntry entry) {
        return entry.question().lines().findFirst().orElse("");
    }

    private static FaqEntry entry(Row row) {
        var url = row.textOrNull("url");
        var id = row.textOrNull("external_id");
        return new FaqEntry(id == null ? FaqEntry.own(new QuestionId(row.longOf("id"))) : id, row.text("text"),
                FaqEntry.withoutSource(row.text("answer"), url),
                Stream.of(Json.read(row.text("tags"), String[].class)).sorted().toList(),
                new UnitId(row.longOf("unit")), url);
    }
}
