package hub.space.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Query;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;
import hub.space.place.SpaceMode;

/// The table of allocations. Which ones are in the way is asked in two short ranges of an index: those of at most a day
/// that begin up to a day earlier, and the few longer ones that begin up to 31 days earlier, 4 hours (the longest
/// buffer) added on both sides.
final class AllocationRepository {

    private static final String COLUMNS = """
            a.id, a.space_id, a.from_at, a.until_at, a.setup, a.teardown, a.units, a.state, a.kind, a.reservation_id,
            a.person_id
            """;

    private static final String NEAR = "select " + COLUMNS + """
            from space_family f join space_allocation a on a.space_id = f.blocks_id
            where f.space_id = :space and a.occupies = 1 and a.stretch = %d
                and a.from_at > :from - %d and a.from_at < :until + 14400000
                and a.from_at < :until + 60000 * max(:teardown, a.setup)
                and :from < a.until_at + 60000 * max(a.teardown, :setup)
                and a.id <> :except
            """;

    static final String IN_THE_WAY = NEAR.formatted(0, 100_800_000) + "union all " + NEAR.formatted(1, 2_692_800_000L)
            + "order by 3, 1";

    private static final String SEATED = "select " + COLUMNS + """
            from space_allocation a join space_place p on p.id = a.space_id
            where a.person_id = :person and a.occupies = 1 and a.stretch = %d
                and a.from_at > :from - %d and a.from_at < :until and a.until_at > :from
                and a.id <> :except and p.kind = 'SEAT'
            """;

    static final String OTHER_SEATS = SEATED.formatted(0, 86_400_000) + "union all " + SEATED.formatted(1,
            2_678_400_000L) + "order by 3, 1";

    private AllocationRepository() {}

    static Optional<Spot> spot(Sql sql, SpaceId space) {
        return sql.query("""
                select kind, units, setup, teardown, mode, retired_on,
                    exists (select 1 from space_fault where space_id = :id and ended_at is null and closes = 1) as closed
                from space_place where id = :id
                """)
                .bind("id", space.value())
                .first(row -> new Spot(SpaceKind.valueOf(row.text("kind")), row.intOf("units"), row.intOf("setup"),
                        row.intOf("teardown"), SpaceMode.valueOf(row.text("mode")), row.dateOrNull("retired_on"),
                        row.bool("closed")));
    }

    /// What is near in the place itself and in what excludes it, the earliest first.
    static List<Allocation> near(Sql sql, Wanted wanted) {
        return bind(sql.query(IN_THE_WAY), wanted)
                .bind("space", wanted.space().value())
                .bind("setup", wanted.setup())
                .bind("teardown", wanted.teardown())
                .list(AllocationRepository::allocation);
    }

    /// The seats a person has at the same time.
    static List<Allocation> otherSeats(Sql sql, Wanted wanted, PersonId person) {
        return bind(sql.query(OTHER_SEATS), wanted).bind("person", person).list(AllocationRepository::allocation);
    }

    private static Query bind(Query query, Wanted wanted) {
        return query.bind("from", wanted.slot().from())
                .bind("until", wanted.slot().until())
                .bind("except", wanted.except());
    }

    static Optional<Allocation> find(Sql sql, AllocationId id) {
        return sql.query("select " + COLUMNS + " from space_allocation a where a.id = :id")
                .bind("id", id.value())
                .first(AllocationRepository::allocation);
    }

    static List<Allocation> of(Sql sql, Reservation reservation) {
        return sql.query("select " + COLUMNS + """
                from space_allocation a where a.kind = :kind and a.reservation_id = :id order by a.from_at, a.id
                """)
                .bind("kind", reservation.kind())
                .bind("id", reservation.id())
                .list(AllocationRepository::allocation);
    }

    /// All that occupies and is not over at this time, place by place, the earliest first.
    static void ahead(Sql sql, Instant now, Consumer<Allocation> consumer) {
        sql.query("select " + COLUMNS + """
                from space_allocation a where a.occupies = 1 and a.until_at > :now order by a.space_id, a.from_at, a.id
                """).bind("now", now).each(row -> consumer.accept(allocation(row)));
    }

    static List<Allocation> aheadOf(Sql sql, SpaceId space, Instant now) {
        return sql.query("select " + COLUMNS + """
                from space_family f join space_allocation a on a.space_id = f.blocks_id
                where f.space_id = :space and a.occupies = 1 and a.stretch in (0, 1)
                    and a.from_at > :now - 2678400000 and a.until_at > :now
                order by a.from_at, a.id
                """).bind("space", space.value()).bind("now", now).list(AllocationRepository::allocation);
    }

    static Allocation insert(Tx tx, @Nullable PersonId by, Demand demand, Spot spot) {
        var id = tx.sql().update("""
                insert into space_allocation (space_id, from_at, until_at, setup, teardown, units, state, kind,
                    reservation_id, person_id, changed_at, changed_by)
                values (:space, :from, :until, :setup, :teardown, :units, :state, :kind, :reservation, :person, :now, :by)
                returning id
                """)
                .bind("space", demand.space().value())
                .bind("from", demand.slot().from())
                .bind("until", demand.slot().until())
                .bind("setup", spot.setup())
                .bind("teardown", spot.teardown())
                .bind("units", demand.units())
                .bind("state", demand.state())
                .bind("kind", demand.reservation().kind())
                .bind("reservation", demand.reservation().id())
                .bind("person", demand.person())
                .bind("now", tx.now())
                .bind("by", by)
                .key();
        return new Allocation(new AllocationId(id), demand.space(), demand.slot(), spot.setup(), spot.teardown(),
                demand.units(), demand.state(), demand.reservation(), demand.person());
    }

    static void update(Tx tx, @Nullable PersonId by, Allocation after) {
        tx.sql().update("""
                update space_allocation set space_id = :space, from_at = :from, until_at = :until, setup = :setup,
                    teardown = :teardown, state = :state, changed_at = :now, changed_by = :by
                where id = :id
                """)
                .bind("id", after.id().value())
                .bind("space", after.space().value())
                .bind("from", after.slot().from())
                .bind("until", after.slot().until())
                .bind("setup", after.setup())
                .bind("teardown", after.teardown())
                .bind("state", after.state())
                .bind("now", tx.now())
                .bind("by", by)
                .run();
    }

    /// Leaves it, cut if need be; what was planned stays known.
    static void leave(Tx tx, @Nullable PersonId by, Allocation before, Allocation after) {
        tx.sql().update("""
                update space_allocation set until_at = :until, planned_until = :planned, state = :state,
                    changed_at = :now, changed_by = :by
                where id = :id
                """)
                .bind("id", after.id().value())
                .bind("until", after.slot().until())
                .bind("planned", after.slot().equals(before.slot()) ? null : before.slot().until())
                .bind("state", after.state())
                .bind("now", tx.now())
                .bind("by", by)
                .run();
    }

    private static Allocation allocation(Row row) {
        var person = row.longOrNull("person_id");
        return new Allocation(
                new AllocationId(row.longOf("id")),
                new SpaceId(row.longOf("space_id")),
                new Slot(row.instant("from_at"), row.instant("until_at")),
                row.intOf("setup"),
                row.intOf("teardown"),
                row.intOf("units"),
                AllocationState.valueOf(row.text("state")),
                new Reservation(row.text("kind"), row.longOf("reservation_id")),
                person == null ? null : new PersonId(person));
    }
}
