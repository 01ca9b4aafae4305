package hub.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import hub.demo.DemoRoom.Kind;
import hub.kernel.db.Sql;

/// Writes rows of the demo town straight into the tables of directory and chat. Ids are those of the town.
final class DemoRepository {
    /// Bits of the column `parts`.
    private static final int REACTIONS = 8;
    private static final int THREAD = 16;

    /// Before anybody of the town has joined.
    private static final LocalDate FOUNDED = LocalDate.of(1970, 4, 1);

    private DemoRepository() {}

    static boolean hasPeople(Sql sql) {
        return sql.query("select 1 as found from person limit 1").first(row -> row.intOf("found")).isPresent();
    }

    /// What a start that was cut short may have left.
    static int clearChat(Sql sql) {
        sql.update("delete from chat_reaction").run();
        sql.update("delete from chat_message").run();
        sql.update("delete from chat_member").run();
        sql.update("delete from chat_room where home_id is not null").run();
        return sql.update("delete from chat_room").run();
    }

    static void insertDirectory(Sql sql, DemoTown town, String passwordHash, Instant now) {
        town.units().forEach(unit -> insert(sql, unit));
        town.people().forEach(person -> insert(sql, person, passwordHash, now));
        town.posts().forEach(post -> insert(sql, post));
        town.grants().forEach(grant -> insert(sql, grant));
        DemoFiles.csv("presets.csv").forEach(line -> insertPreset(sql, line));
        DemoFiles.csv("stand-ins.csv").forEach(line -> insertStandIn(sql, line));
    }

    private static void insert(Sql sql, DemoUnit unit) {
        sql.update("insert into unit (id, code) values (:id, :code)")
                .bind("id", unit.id()).bind("code", unit.code()).run();
        sql.update("""
                insert into unit_version (unit_id, valid_from, name, kana, parent_id, level, sort, extension, place)
                values (:id, :from, :name, :kana, :parent, :level, :id, :extension, :place)
                """)
                .bind("id", unit.id()).bind("from", FOUNDED).bind("name", unit.name()).bind("kana", unit.kana())
                .bind("parent", unit.parent()).bind("level", unit.level()).bind("extension", unit.extension())
                .bind("place", unit.place()).run();
    }

    private static void insert(Sql sql, DemoPerson person, String passwordHash, Instant now) {
        sql.update("insert into person (id, staff_number, joined_on) values (:id, :number, :joined)")
                .bind("id", person.id()).bind("number", person.staffNumber()).bind("joined", person.joinedOn()).run();
        sql.update("""
                insert into person_version (person_id, valid_from, name, kana, romaji, extension, mail, work_phone)
                values (:id, :from, :name, :kana, :romaji, :extension, :mail, :phone)
                """)
                .bind("id", person.id()).bind("from", person.joinedOn()).bind("name", person.name())
                .bind("kana", person.kana()).bind("romaji", person.romaji()).bind("extension", person.extension())
                .bind("mail", person.mail()).bind("phone", person.workPhone()).run();
        sql.update("insert into credential (person_id, hash, changed_at) values (:id, :hash, :now)")
                .bind("id", person.id()).bind("hash", passwordHash).bind("now", now).run();
    }

    private static void insert(Sql sql, DemoPost post) {
        sql.update("""
                insert into post (person_id, unit_id, title, rank, main, valid_from)
                values (:person, :unit, :title, :rank, :main, :from)
                """)
                .bind("person", post.person()).bind("unit", post.unit()).bind("title", post.title())
                .bind("rank", post.rank()).bind("main", post.main()).bind("from", post.from()).run();
    }

    private static void insert(Sql sql, DemoGrant grant) {
        sql.update("insert into role_grant (person_id, role, unit_id) values (:person, :role, :unit)")
                .bind("person", grant.person()).bind("role", grant.role()).bind("unit", grant.unit()).run();
    }

    private static void insertPreset(Sql sql, NamedCsvRecord line) {
        sql.update("""
                insert into presence_preset (unit_id, place, state, note, minutes)
                select id, (select count(*) from presence_preset where unit_id = unit.id), :state, :note, :minutes
                from unit where code = :unit
                """)
                .bind("unit", line.getField("unit")).bind("state", line.getField("state"))
                .bind("note", line.getField("note"))
                .bind("minutes", line.getField("minutes").isEmpty() ? null : Long.valueOf(line.getField("minutes")))
                .run();
    }

    private static void insertStandIn(Sql sql, NamedCsvRecord line) {
        sql.update("""
                insert into presence_stand_in (unit_id, place, person_id)
                select unit.id, (select count(*) from presence_stand_in where unit_id = unit.id), person.id
                from unit, person where unit.code = :unit and person.staff_number = :number
                """)
                .bind("unit", line.getField("unit")).bind("number", line.getField("staffNumber")).run();
    }

    /// When the town was written: nobody has changed all the passwords since.
    static Instant writtenAt(Sql sql) {
        return sql.query("select min(changed_at) as at from credential").one(row -> row.instant("at"));
    }

    /// What a person has chosen by hand, unless something of theirs still holds.
    static void insert(Sql sql, DemoPerson person, Doing.Chosen chosen, Instant now) {
        sql.update("""
                insert into presence_manual (person_id, state, note, since, until)
                values (:person, :state, :note, :since, :until)
                on conflict (person_id) do update
                set state = excluded.state, note = excluded.note, since = excluded.since, until = excluded.until
                where presence_manual.until <= :now
                """)
                .bind("person", person.id()).bind("state", chosen.state()).bind("note", chosen.note())
                .bind("since", chosen.since()).bind("until", chosen.until()).bind("now", now).run();
    }

    static Map<Integer, String> staffNumbers(Sql sql) {
        var numbers = new LinkedHashMap<Integer, String>();
        sql.query("select id, staff_number from person order by id")
                .each(row -> numbers.put((int) row.longOf("id"), row.text("staff_number")));
        return numbers;
    }

    static Optional<LocalDate> lastPlannedDay(Sql sql) {
        return sql.query("select max(day) as day from presence_plan where day is not null")
                .first(row -> Optional.ofNullable(row.textOrNull("day")).map(LocalDate::parse)).flatMap(day -> day);
    }

    static void insert(Sql sql, DemoPlan plan) {
        plan.halves().forEach(half -> sql.update("""
                insert into presence_plan (person_id, day, half, kind, place, note)
                values (:person, :day, :half, :kind, :place, :note)
                on conflict do nothing
                """)
                .bind("person", plan.person()).bind("day", plan.day()).bind("half", half).bind("kind", plan.kind())
                .bind("place", plan.place()).bind("note", plan.note()).run());
    }

    static void insert(Sql sql, DemoRoom room, Instant openedAt) {
        boolean direct = room.kind() == Kind.DIRECT;
        sql.update("""
                insert into chat_room (id, kind, name, purpose, unit_id, pair, created_at, members)
                values (:id, :kind, :name, :purpose, :unit, :pair, :opened, :members)
                """)
                .bind("id", room.id()).bind("kind", room.kind()).bind("name", direct ? "" : room.name())
                .bind("purpose", room.purpose()).bind("unit", room.unit())
                .bind("pair", direct ? room.members().getFirst() + ":" + room.members().getLast() : null)
                .bind("opened", openedAt).bind("members", room.members().size()).run();
    }

    static void setHead(Sql sql, DemoRoom room, int head) {
        sql.update("update chat_room set head = :head where id = :id").bind("head", head).bind("id", room.id()).run();
    }

    static void insert(Sql sql, DemoMessage message) {
        sql.update("""
                insert into chat_message (room_id, n, author_id, at, text, parts)
                values (:room, :n, :author, :at, :text, :parts)
                """)
                .bind("parts", (message.signs().isEmpty() ? 0 : REACTIONS) | (message.answers().isEmpty() ? 0 : THREAD))
                .bind("room", message.room()).bind("n", message.n()).bind("author", message.author())
                .bind("at", message.at()).bind("text", message.text()).run();
    }

    static void insertThread(Sql sql, DemoMessage root) {
        var answers = root.answers();
        var people = answers.stream().map(DemoMessage::author).distinct().toList();
        sql.update("""
                insert into chat_room (id, kind, name, home_id, root_n, faces, last_at, created_at, head, members)
                values (:id, 'THREAD', '', :home, :root, :faces, :last, :opened, :head, :followers)
                """)
                .bind("id", root.thread()).bind("home", root.room()).bind("root", root.n())
                .bind("faces", people.stream().limit(3).map(String::valueOf).collect(Collectors.joining(",")))
                .bind("last", answers.getLast().at()).bind("opened", answers.getFirst().at())
                .bind("head", answers.size()).bind("followers", 0).run();
        Stream.concat(Stream.of(root.author()), people.stream()).distinct().forEach(person -> insert(sql,
                new DemoPointer(root.thread(), person, answers.size(), answers.size()), answers.getFirst().at()));
    }

    static void insertSigns(Sql sql, DemoMessage message) {
        message.signs().forEach(sign -> sql.update("""
                insert into chat_reaction (room_id, n, kind, person_id, at) values (:room, :n, :kind, :person, :at)
                """)
                .bind("room", message.room()).bind("n", message.n()).bind("kind", sign.kind())
                .bind("person", sign.person()).bind("at", message.at()).run());
    }

    static void insert(Sql sql, DemoPointer pointer, Instant joinedAt) {
        sql.update("""
                insert into chat_member (room_id, person_id, joined_at, mine, shown)
                values (:room, :person, :joined, :mine, :shown)
                """)
                .bind("room", pointer.room()).bind("person", pointer.person()).bind("joined", joinedAt)
                .bind("mine", pointer.mine()).bind("shown", pointer.shown()).run();
    }
}
