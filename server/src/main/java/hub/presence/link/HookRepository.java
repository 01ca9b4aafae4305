package hub.presence.link;

import java.time.Instant;
import java.util.List;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.presence.link.Hook.SetHook;

/// The table `presence_hook`.
final class HookRepository {

    private HookRepository() {}

    static List<HookRow> all(Sql sql) {
        return sql.query("select id, name, url, secret, enabled from presence_hook").list(HookRepository::hook);
    }

    static HookRow insert(Sql sql, SetHook wish, String secret, PersonId by, Instant now) {
        var id = sql.update("""
                insert into presence_hook (name, url, secret, enabled, created_by, created_at)
                values (:name, :url, :secret, :enabled, :by, :now)
                returning id
                """)
                .bind("name", wish.name())
                .bind("url", wish.url())
                .bind("secret", secret)
                .bind("enabled", wish.enabled())
                .bind("by", by)
                .bind("now", now)
                .key();
        return new HookRow(id, wish.name(), wish.url(), secret, wish.enabled());
    }

    static void update(Sql sql, HookRow hook) {
        sql.update("update presence_hook set name = :name, url = :url, enabled = :enabled where id = :id")
                .bind("name", hook.name())
                .bind("url", hook.url())
                .bind("enabled", hook.enabled())
                .bind("id", hook.id())
                .run();
    }

    static void delete(Sql sql, long id) {
        sql.update("delete from presence_hook where id = :id").bind("id", id).run();
    }

    private static HookRow hook(Row row) {
        return new HookRow(row.longOf("id"), row.text("name"), row.text("url"), row.text("secret"),
                row.bool("enabled"));
    }
}
