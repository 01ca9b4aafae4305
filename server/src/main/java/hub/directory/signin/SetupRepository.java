package hub.directory.signin;

import java.time.LocalDate;

import hub.directory.reading.Romaji;
import hub.directory.roster.PersonFields;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The first person of an empty hub.
final class SetupRepository {

    private SetupRepository() {}

    static boolean anybodyCanSignIn(Sql sql) {
        return sql.query("select 1 from credential limit 1").first(row -> true).orElse(false);
    }

    static PersonId insertPerson(Sql sql, PersonFields person, LocalDate today) {
        var id = sql.update("insert into person (staff_number, joined_on) values (:number, :today) returning id")
                .bind("number", person.staffNumber())
                .bind("today", today)
                .key();
        sql.update("""
                insert into person_version (person_id, valid_from, name, kana, romaji)
                values (:id, :today, :name, :kana, :romaji)
                """)
                .bind("id", id)
                .bind("today", today)
                .bind("name", person.name())
                .bind("kana", person.kana())
                .bind("romaji", Romaji.of(person.kana()))
                .run();
        return new PersonId(id);
    }
}
