package hub.directory.signin;

import java.time.Instant;
import java.util.Optional;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The tables `credential` and `credential_reset`.
final class CredentialRepository {

    private CredentialRepository() {}

    static Optional<String> hash(Sql sql, PersonId person) {
        return sql.query("select hash from credential where person_id = :person")
                .bind("person", person)
                .first(row -> row.text("hash"));
    }

    static void set(Sql sql, PersonId person, String hash, Instant now) {
        sql.update("""
                insert into credential (person_id, hash, changed_at) values (:person, :hash, :now)
                on conflict (person_id) do update set hash = excluded.hash, changed_at = excluded.changed_at
                """)
                .bind("person", person)
                .bind("hash", hash)
                .bind("now", now)
                .run();
    }

    /// Keeps a new reset token instead of the person's earlier ones.
    static void keepReset(Sql sql, PersonId person, String tokenHash, Instant now, Instant expires) {
        forgetResets(sql, person);
        sql.update("""
                insert into credential_reset (token_hash, person_id, created_at, expires_at)
                values (:hash, :person, :now, :expires)
                """)
                .bind("hash", tokenHash)
                .bind("person", person)
                .bind("now", now)
                .bind("expires", expires)
                .run();
    }

    static Optional<PersonId> resetOf(Sql sql, String tokenHash, Instant now) {
        return sql.query("select person_id from credential_reset where token_hash = :hash and expires_at > :now")
                .bind("hash", tokenHash)
                .bind("now", now)
                .first(row -> new PersonId(row.longOf("person_id")));
    }

    static void forgetResets(Sql sql, PersonId person) {
        sql.update("delete from credential_reset where person_id = :person").bind("person", person).run();
    }
}
