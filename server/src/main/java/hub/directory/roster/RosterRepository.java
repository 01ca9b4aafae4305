package hub.directory.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;

import static hub.directory.roster.RosterColumn.CODE;
import static hub.directory.roster.RosterColumn.EXTENSION;
import static hub.directory.roster.RosterColumn.JOINED_ON;
import static hub.directory.roster.RosterColumn.KANA;
import static hub.directory.roster.RosterColumn.LAST_DAY;
import static hub.directory.roster.RosterColumn.LEVEL;
import static hub.directory.roster.RosterColumn.MAIL;
import static hub.directory.roster.RosterColumn.MAIN;
import static hub.directory.roster.RosterColumn.NAME;
import static hub.directory.roster.RosterColumn.PARENT;
import static hub.directory.roster.RosterColumn.PLACE;
import static hub.directory.roster.RosterColumn.POST_PERSON;
import static hub.directory.roster.RosterColumn.POST_UNIT;
import static hub.directory.roster.RosterColumn.RANK;
import static hub.directory.roster.RosterColumn.ROMAJI;
import static hub.directory.roster.RosterColumn.SORT;
import static hub.directory.roster.RosterColumn.STAFF_NUMBER;
import static hub.directory.roster.RosterColumn.TITLE;
import static hub.directory.roster.RosterColumn.UNIT_EXTENSION;
import static hub.directory.roster.RosterColumn.UNIT_KANA;
import static hub.directory.roster.RosterColumn.UNIT_NAME;
import static hub.directory.roster.RosterColumn.WORK_PHONE;

/// Reads the directory as it will stand on a day.
final class RosterRepository {

    private final Sql sql;
    private final LocalDate on;

    RosterRepository(Sql sql, LocalDate on) {
        this.sql = sql;
        this.on = on;
    }

    /// Rises with every import: what was planned at the same number may be carried out as planned.
    static long revision(Sql sql) {
        return sql.query("select coalesce(max(id), 0) as revision from directory_import")
                .one(row -> row.longOf("revision"));
    }

    RosterState state() {
        return new RosterState(
                Map.of(RosterFile.UNITS, units(), RosterFile.PEOPLE, people(), RosterFile.POSTS, posts()),
                Map.of(RosterFile.UNITS, nextUnits(), RosterFile.PEOPLE, nextPeople(), RosterFile.POSTS, nextPosts()),
                new HashSet<>(administrators()));
    }

    private Map<String, RosterKnown> units() {
        return known("""
                select u.id, u.code as key, v.*, p.code as parent from unit u
                join unit_version v on v.unit_id = u.id left join unit p on p.id = v.parent_id
                where v.valid_from <= :on and (v.valid_to is null or v.valid_to > :on)
                order by u.code
                """, row -> {
            var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
            values.put(CODE, row.text("key"));
            values.put(UNIT_NAME, row.text("name"));
            values.put(UNIT_KANA, row.text("kana"));
            values.put(PARENT, text(row, "parent"));
            values.put(LEVEL, row.text("level"));
            values.put(SORT, text(row, "sort"));
            values.put(UNIT_EXTENSION, text(row, "extension"));
            values.put(PLACE, text(row, "place"));
            return values;
        });
    }

    private Map<String, RosterKnown> people() {
        return known("""
                select p.id, p.staff_number as key, p.joined_on, p.left_on, v.* from person p
                join person_version v on v.person_id = p.id
                where (p.left_on is null or p.left_on > :on)
                  and v.valid_from <= :on and (v.valid_to is null or v.valid_to > :on)
                order by p.staff_number
                """, row -> {
            var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
            values.put(STAFF_NUMBER, row.text("key"));
            values.put(NAME, row.text("name"));
            values.put(KANA, row.text("kana"));
            values.put(ROMAJI, row.text("romaji"));
            values.put(EXTENSION, text(row, "extension"));
            values.put(MAIL, text(row, "mail"));
            values.put(WORK_PHONE, text(row, "work_phone"));
            values.put(JOINED_ON, row.text("joined_on"));
            values.put(LAST_DAY, Optional.ofNullable(row.dateOrNull("left_on"))
                    .map(left -> left.minusDays(1).toString()).orElse(""));
            return values;
        });
    }

    private Map<String, RosterKnown> posts() {
        return known("""
                select o.id, p.staff_number || ' ' || u.code as key, p.staff_number, u.code, o.title, o.rank, o.main,
                       o.valid_from, o.valid_to
                from post o join person p on p.id = o.person_id join unit u on u.id = o.unit_id
                where o.valid_from <= :on and (o.valid_to is null or o.valid_to > :on)
                order by p.staff_number, o.main desc, o.rank, u.code
                """, row -> {
            var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
            values.put(POST_PERSON, row.text("staff_number"));
            values.put(POST_UNIT, row.text("code"));
            values.put(TITLE, row.text("title"));
            values.put(RANK, text(row, "rank"));
            values.put(MAIN, row.bool("main") ? "1" : "0");
            return values;
        });
    }

    private Map<String, LocalDate> nextUnits() {
        return next("""
                select u.code as key, min(v.valid_from) as next from unit u join unit_version v on v.unit_id = u.id
                where v.valid_from > :on group by u.code
                """);
    }

    private Map<String, LocalDate> nextPeople() {
        return next("""
                select p.staff_number as key, min(v.valid_from) as next from person p
                join person_version v on v.person_id = p.id where v.valid_from > :on group by p.staff_number
                """);
    }

    private Map<String, LocalDate> nextPosts() {
        return next("""
                select p.staff_number || ' ' || u.code as key, min(o.valid_from) as next
                from post o join person p on p.id = o.person_id join unit u on u.id = o.unit_id
                where o.valid_from > :on group by p.staff_number, u.code
                """);
    }

    private List<String> administrators() {
        return sql.query("""
                select distinct p.staff_number from role_grant g join person p on p.id = g.person_id
                where g.role = 'ADMINISTRATOR' and (p.left_on is null or p.left_on > :on)
                """).bind("on", on).list(row -> row.text("staff_number"));
    }

    private Map<String, RosterKnown> known(String query, Function<Row, Map<RosterColumn, String>> values) {
        var all = new LinkedHashMap<String, RosterKnown>();
        sql.query(query).bind("on", on).each(row -> all.putIfAbsent(row.text("key"), new RosterKnown(row.longOf("id"),
                values.apply(row), row.date("valid_from"), row.dateOrNull("valid_to"))));
        return all;
    }

    private Map<String, LocalDate> next(String query) {
        var all = new LinkedHashMap<String, LocalDate>();
        sql.query(query).bind("on", on).each(row -> all.put(row.text("key"), row.date("next")));
        return all;
    }

    private static String text(Row row, String column) {
        @Nullable String text = row.textOrNull(column);
        return text == null ? "" : text;
    }
}
