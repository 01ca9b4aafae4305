package hub.directory.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.directory.roster.RosterStep.Add;
import hub.directory.roster.RosterStep.Change;
import hub.directory.roster.RosterStep.End;
import hub.kernel.db.Sql;

/// Carries out a plan as rows with dates: what ends is closed on the day, what begins is a row of its own. Nothing that
/// held before the day is lost.
final class RosterWriteRepository {

    private final Sql sql;
    private final LocalDate on;
    private final Map<String, Long> unitIds = new HashMap<>();
    private final Map<String, Long> personIds = new HashMap<>();

    RosterWriteRepository(Sql sql, LocalDate on) {
        this.sql = sql;
        this.on = on;
        sql.query("select id, code from unit").each(row -> unitIds.put(row.text("code"), row.longOf("id")));
        sql.query("select id, staff_number from person")
                .each(row -> personIds.put(row.text("staff_number"), row.longOf("id")));
    }

    void carryOut(RosterPlan plan) {
        plan.steps().stream().filter(step -> step instanceof Add && step.file() == RosterFile.UNITS)
                .forEach(step -> unitIds.computeIfAbsent(step.key(), this::newUnit));
        plan.steps().forEach(this::carryOut);
    }

    /// The number of the import.
    long record(long person, RosterPlan plan, RosterReport.RosterCounts counts, Instant now) {
        return sql.update("""
                insert into directory_import (at, person_id, effective_on, digest, adds, changes, leavers)
                values (:at, :person, :on, :digest, :adds, :changes, :leavers) returning id
                """)
                .bind("at", now)
                .bind("person", person)
                .bind("on", on)
                .bind("digest", plan.digest())
                .bind("adds", counts.adds())
                .bind("changes", counts.changes())
                .bind("leavers", counts.leavers())
                .key();
    }

    private void carryOut(RosterStep step) {
        switch (step) {
            case Add add -> add(add);
            case Change change -> change(change);
            case End end -> end(end);
        }
    }

    private void add(Add add) {
        switch (add.file()) {
            case UNITS -> insertUnit(id(unitIds, add.key()), add.values(), add.until());
            case PEOPLE -> addPerson(add);
            case POSTS -> insertPost(add.values(), add.until());
        }
    }

    private void change(Change change) {
        var known = change.known();
        if (change.file() == RosterFile.PEOPLE) {
            setStay(known.id(), change.values());
        }
        close(change.file(), known);
        switch (change.file()) {
            case UNITS -> insertUnit(known.id(), change.values(), known.until());
            case PEOPLE -> insertPerson(known.id(), change.values(), known.until());
            case POSTS -> insertPost(change.values(), known.until());
        }
    }

    private void end(End end) {
        switch (end.file()) {
            case UNITS, POSTS -> close(end.file(), end.known());
            // The name stays as it is: what a leaver wrote keeps it.
            case PEOPLE -> sql.update("update person set left_on = :on where id = :id")
                    .bind("on", on)
                    .bind("id", end.known().id())
                    .run();
        }
    }

    /// Ends a row on the day; one that began that very day never was.
    private void close(RosterFile file, RosterKnown known) {
        var began = known.from().equals(on);
        sql.update((began ? "delete from " : "update ") + switch (file) {
            case UNITS -> "unit_version" + (began ? "" : " set valid_to = :on") + " where unit_id = :id";
            case PEOPLE -> "person_version" + (began ? "" : " set valid_to = :on") + " where person_id = :id";
            case POSTS -> "post" + (began ? "" : " set valid_to = :on") + " where id = :id";
        } + " and valid_from = :from")
                .bind("on", on)
                .bind("id", known.id())
                .bind("from", known.from())
                .run();
    }

    private long newUnit(String code) {
        return sql.update("insert into unit (code) values (:code) returning id").bind("code", code).key();
    }

    private void insertUnit(long id, Map<RosterColumn, String> values, @Nullable LocalDate until) {
        var parent = text(values, RosterColumn.PARENT);
        sql.update("""
                insert into unit_version
                    (unit_id, valid_from, valid_to, name, kana, parent_id, level, sort, extension, place)
                values (:id, :on, :until, :name, :kana, :parent, :level, :sort, :extension, :place)
                """)
                .bind("id", id)
                .bind("on", on)
                .bind("until", until)
                .bind("name", text(values, RosterColumn.UNIT_NAME))
                .bind("kana", text(values, RosterColumn.UNIT_KANA))
                .bind("parent", parent == null ? null : (Object) id(unitIds, parent))
                .bind("level", text(values, RosterColumn.LEVEL))
                .bind("sort", number(values, RosterColumn.SORT))
                .bind("extension", text(values, RosterColumn.UNIT_EXTENSION))
                .bind("place", text(values, RosterColumn.PLACE))
                .run();
    }

    /// Somebody new, or somebody who comes back under the same number.
    private void addPerson(Add add) {
        var known = personIds.get(add.key());
        var id = known != null ? known : newPerson(add.key());
        personIds.put(add.key(), id);
        setStay(id, add.values());
        sql.update("delete from person_version where person_id = :id and valid_from = :on")
                .bind("id", id).bind("on", on).run();
        sql.update("""
                update person_version set valid_to = :on
                where person_id = :id and valid_from < :on and (valid_to is null or valid_to > :on)
                """).bind("id", id).bind("on", on).run();
        insertPerson(id, add.values(), add.until());
    }

    private long newPerson(String staffNumber) {
        return sql.update("insert into person (staff_number, joined_on) values (:number, :on) returning id")
                .bind("number", staffNumber).bind("on", on).key();
    }

    /// The last day at work is the day before the first day away.
    private void setStay(long id, Map<RosterColumn, String> values) {
        var joined = text(values, RosterColumn.JOINED_ON);
        var lastDay = text(values, RosterColumn.LAST_DAY);
        sql.update("""
                update person set left_on = :left,
                    joined_on = case when :joined is not null then :joined when joined_on > :on then :on else joined_on end
                where id = :id
                """)
                .bind("left", lastDay == null ? null : LocalDate.parse(lastDay).plusDays(1))
                .bind("joined", joined)
                .bind("on", on)
                .bind("id", id)
                .run();
    }

    private void insertPerson(long id, Map<RosterColumn, String> values, @Nullable LocalDate until) {
        sql.update("""
                insert into person_version
                    (person_id, valid_from, valid_to, name, kana, romaji, extension, mail, work_phone)
                values (:id, :on, :until, :name, :kana, :romaji, :extension, :mail, :phone)
                """)
                .bind("id", id)
                .bind("on", on)
                .bind("until", until)
                .bind("name", text(values, RosterColumn.NAME))
                .bind("kana", text(values, RosterColumn.KANA))
                .bind("romaji", text(values, RosterColumn.ROMAJI))
                .bind("extension", text(values, RosterColumn.EXTENSION))
                .bind("mail", text(values, RosterColumn.MAIL))
                .bind("phone", text(values, RosterColumn.WORK_PHONE))
                .run();
    }

    private void insertPost(Map<RosterColumn, String> values, @Nullable LocalDate until) {
        sql.update("""
                insert into post (person_id, unit_id, title, rank, main, valid_from, valid_to)
                values (:person, :unit, :title, :rank, :main, :on, :until)
                """)
                .bind("person", id(personIds, values.getOrDefault(RosterColumn.POST_PERSON, "")))
                .bind("unit", id(unitIds, values.getOrDefault(RosterColumn.POST_UNIT, "")))
                .bind("title", text(values, RosterColumn.TITLE))
                .bind("rank", number(values, RosterColumn.RANK))
                .bind("main", number(values, RosterColumn.MAIN))
                .bind("on", on)
                .bind("until", until)
                .run();
    }

    private static long id(Map<String, Long> ids, String key) {
        var id = ids.get(key);
        if (id == null) throw new IllegalStateException("no id for " + key);
        return id;
    }

    private static @Nullable String text(Map<RosterColumn, String> values, RosterColumn column) {
        var text = values.getOrDefault(column, "");
        return text.isEmpty() ? null : text;
    }

    private static int number(Map<RosterColumn, String> values, RosterColumn column) {
        return Integer.parseInt(values.getOrDefault(column, "0"));
    }
}
