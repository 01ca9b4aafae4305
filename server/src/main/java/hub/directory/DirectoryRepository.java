package hub.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Units, people and posts as they hold on a day.
final class DirectoryRepository {

    private DirectoryRepository() {}

    static DirectorySnapshot snapshot(Sql sql, LocalDate day) {
        return new DirectorySnapshot(day, units(sql, day), people(sql, day), posts(sql, day));
    }

    private static List<DirectoryRow.OfUnit> units(Sql sql, LocalDate day) {
        return sql.query("""
                select u.id, u.code, v.name, v.kana, v.parent_id, v.level, v.sort, v.extension, v.place
                from unit u join unit_version v on v.unit_id = u.id
                where v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day)
                """).bind("day", day).list(DirectoryRepository::unit);
    }

    private static DirectoryRow.OfUnit unit(Row row) {
        var parent = row.longOrNull("parent_id");
        return new DirectoryRow.OfUnit(new UnitId(row.longOf("id")), row.text("code"), row.text("name"),
                row.text("kana"), parent == null ? null : new UnitId(parent), UnitLevel.valueOf(row.text("level")),
                row.intOf("sort"), row.textOrNull("extension"), row.textOrNull("place"));
    }

    /// Everybody who ever came, under the name that was theirs last: a leaver's messages stay signed.
    private static List<DirectoryRow.OfPerson> people(Sql sql, LocalDate day) {
        return sql.query("""
                select p.id, p.staff_number, p.left_on, p.photo,
                       v.name, v.kana, v.romaji, v.extension, v.mail, v.work_phone
                from person p join person_version v on v.person_id = p.id
                where p.joined_on <= :day and v.valid_from =
                    (select max(l.valid_from) from person_version l where l.person_id = p.id and l.valid_from <= :day)
                """).bind("day", day).list(DirectoryRepository::person);
    }

    private static DirectoryRow.OfPerson person(Row row) {
        return new DirectoryRow.OfPerson(new PersonId(row.longOf("id")), row.text("staff_number"),
                row.dateOrNull("left_on"), row.textOrNull("photo"), row.text("name"), row.text("kana"),
                row.text("romaji"), row.textOrNull("extension"), row.textOrNull("mail"), row.textOrNull("work_phone"));
    }

    private static List<DirectoryRow.OfPost> posts(Sql sql, LocalDate day) {
        return sql.query("""
                select person_id, unit_id, title, rank, main, valid_from, valid_to from post
                where valid_from <= :day and (valid_to is null or valid_to > :day)
                """).bind("day", day).list(DirectoryRepository::post);
    }

    private static DirectoryRow.OfPost post(Row row) {
        return new DirectoryRow.OfPost(new PersonId(row.longOf("person_id")), new UnitId(row.longOf("unit_id")),
                row.text("title"), row.intOf("rank"), row.bool("main"), row.date("valid_from"),
                row.dateOrNull("valid_to"));
    }

    /// The day the directory was last turned to.
    static Optional<LocalDate> lastDay(Sql sql) {
        return sql.query("select day from directory_day where id = 1").first(row -> row.date("day"));
    }

    static void turn(Sql sql, LocalDate day) {
        sql.update("insert into directory_day (id, day) values (1, :day) on conflict (id) do update set day = :day")
                .bind("day", day)
                .run();
    }

    /// The days on which anything begins or ends, those to come too.
    static List<LocalDate> days(Sql sql) {
        return sql.query("""
                select day from (
                    select valid_from as day from unit_version union select valid_to from unit_version
                    union select valid_from from person_version union select valid_from from post
                    union select valid_to from post union select joined_on from person union select left_on from person)
                where day is not null
                """).list(row -> row.date("day"));
    }

    /// Whether anything begins or ends after `last` and not after `today`.
    static boolean changes(Sql sql, LocalDate last, LocalDate today) {
        return sql.query("""
                select exists (select 1 from unit_version where valid_from > :last and valid_from <= :today)
                    or exists (select 1 from unit_version where valid_to > :last and valid_to <= :today)
                    or exists (select 1 from person_version where valid_from > :last and valid_from <= :today)
                    or exists (select 1 from person where joined_on > :last and joined_on <= :today)
                    or exists (select 1 from person where left_on > :last and left_on <= :today)
                    or exists (select 1 from post where valid_from > :last and valid_from <= :today)
                    or exists (select 1 from post where valid_to > :last and valid_to <= :today) as changes
                """).bind("last", last).bind("today", today).one(row -> row.bool("changes"));
    }
}
