package hub.directory.apikey;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The table `api_key`.
final class ApiKeyRepository {

    private ApiKeyRepository() {}

    /// The keys that are not revoked, by the hash of their secret.
    static Map<String, ApiKeyInfo> live(Sql sql) {
        var keys = new HashMap<String, ApiKeyInfo>();
        sql.query("""
                select id, name, hash, scopes, created_by, created_at, last_used_at from api_key
                where revoked_at is null
                """)
                .each(row -> keys.put(row.text("hash"), key(row)));
        return keys;
    }

    static ApiKeyInfo insert(Sql sql, String hash, String name, List<String> scopes, PersonId by, Instant now) {
        var id = sql.update("""
                insert into api_key (name, hash, scopes, created_by, created_at)
                values (:name, :hash, :scopes, :by, :now)
                returning id
                """)
                .bind("name", name)
                .bind("hash", hash)
                .bind("scopes", String.join(" ", scopes))
                .bind("by", by)
                .bind("now", now)
                .key();
        return new ApiKeyInfo(id, name, scopes, by, now, null);
    }

    static void used(Sql sql, ApiKeyInfo key) {
        sql.update("update api_key set last_used_at = :used where id = :id")
                .bind("used", key.lastUsedAt())
                .bind("id", key.id())
                .run();
    }

    static void revoke(Sql sql, long id, Instant now) {
        sql.update("update api_key set revoked_at = :now where id = :id and revoked_at is null")
                .bind("now", now)
                .bind("id", id)
                .run();
    }

    private static ApiKeyInfo key(Row row) {
        return new ApiKeyInfo(row.longOf("id"), row.text("name"), List.of(row.text("scopes").split(" ")),
                new PersonId(row.longOf("created_by")), row.instant("created_at"), row.instantOrNull("last_used_at"));
    }
}
