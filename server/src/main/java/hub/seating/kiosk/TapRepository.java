package hub.seating.kiosk;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.seating.kiosk.KioskAnswer.ReceiptState;

/// The tables `seating_kiosk` and `seating_kiosk_tap`.
final class TapRepository {

    private TapRepository() {}

    /// @param state null: it opened a session
    record Tap(long counter, String op, @Nullable ReceiptState state, @Nullable String code) {}

    /// The highest counter of a device; 0 if none came yet.
    static long counter(Sql sql, long device) {
        return sql.query("select counter from seating_kiosk where device_id = :device")
                .bind("device", device)
                .first(row -> row.longOf("counter")).orElse(0L);
    }

    static Optional<Tap> find(Sql sql, long device, long counter) {
        return sql.query("""
                select counter, op, state, code from seating_kiosk_tap
                where device_id = :device and counter = :counter
                """)
                .bind("device", device)
                .bind("counter", counter)
                .first(row -> new Tap(row.longOf("counter"), row.text("op"), state(row.textOrNull("state")),
                        row.textOrNull("code")));
    }

    private static @Nullable ReceiptState state(@Nullable String text) {
        return text == null ? null : ReceiptState.valueOf(text);
    }

    /// @param at by the device's clock
    static void insert(Sql sql, long device, Tap tap, Instant at, @Nullable PersonId person, Instant now) {
        sql.update("""
                insert into seating_kiosk (device_id, counter) values (:device, :counter)
                on conflict (device_id) do update set counter = max(counter, excluded.counter)
                """)
                .bind("device", device)
                .bind("counter", tap.counter())
                .run();
        sql.update("""
                insert into seating_kiosk_tap (device_id, counter, op, at, came_at, person_id, state, code)
                values (:device, :counter, :op, :at, :now, :person, :state, :code)
                """)
                .bind("device", device)
                .bind("counter", tap.counter())
                .bind("op", tap.op())
                .bind("at", at)
                .bind("now", now)
                .bind("person", person)
                .bind("state", tap.state() == null ? null : tap.state().name())
                .bind("code", tap.code())
                .run();
    }

    /// What can be sent again no more.
    static void forget(Sql sql, Instant before) {
        sql.update("delete from seating_kiosk_tap where came_at < :before").bind("before", before).run();
    }
}
