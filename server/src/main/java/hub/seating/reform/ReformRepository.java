package hub.seating.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.seating.reform.ReformAnswer.ReformDecision;

/// What was decided about days, and up to which day sittings were judged.
final class ReformRepository {

    private ReformRepository() {}

    static Optional<ReformDecision> decided(Sql sql, LocalDate on) {
        return sql.query("select applied_at, applied_by, switched_at, undone_at from seating_reform where on_day = :on")
                .bind("on", on).first(ReformRepository::decision);
    }

    static void applied(Sql sql, LocalDate on, String digest, PersonId by, Instant now) {
        sql.update("""
                insert into seating_reform (on_day, digest, applied_at, applied_by) values (:on, :digest, :now, :by)
                on conflict (on_day) do update set digest = :digest, applied_at = :now, applied_by = :by,
                    undone_at = null, undone_by = null
                """).bind("on", on).bind("digest", digest).bind("by", by).bind("now", now).run();
    }

    static void switched(Sql sql, LocalDate today, Instant now) {
        sql.update("update seating_reform set switched_at = :now where on_day <= :today and switched_at is null")
                .bind("today", today).bind("now", now).run();
    }

    static void undone(Sql sql, LocalDate on, PersonId by, Instant now) {
        sql.update("update seating_reform set undone_at = :now, undone_by = :by where on_day = :on")
                .bind("on", on).bind("by", by).bind("now", now).run();
    }

    /// Empty until the first day was looked at.
    static Optional<LocalDate> judgedUpTo(Sql sql) {
        return sql.query("select day from seating_reform_day where only = 1").first(row -> row.date("day"));
    }

    static void judgedUpTo(Sql sql, LocalDate day) {
        sql.update("""
                insert into seating_reform_day (only, day) values (1, :day) on conflict (only) do update set day = :day
                """).bind("day", day).run();
    }

    private static ReformDecision decision(Row row) {
        return new ReformDecision(row.instant("applied_at"), new PersonId(row.longOf("applied_by")),
                row.instantOrNull("switched_at"), row.instantOrNull("undone_at"));
    }
}
