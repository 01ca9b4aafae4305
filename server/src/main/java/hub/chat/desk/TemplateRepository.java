package hub.chat.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Templates of people and of units.
final class TemplateRepository {

    private static final String SELECT = "select id, person_id, unit_id, name, text from chat_template ";

    /// A template and whose it is: one of the two is null.
    record Kept(long id, @Nullable PersonId person, @Nullable UnitId unit, String name, String text) {}

    /// A person's own and those of these units, by name.
    List<Kept> of(Sql sql, PersonId person, Collection<UnitId> units) {
        return sql.query(SELECT + "where person_id = :person or unit_id in (:units) order by name, id")
                .bind("person", person)
                .bind("units", units)
                .list(TemplateRepository::kept);
    }

    Optional<Kept> find(Sql sql, long id) {
        return sql.query(SELECT + "where id = :id").bind("id", id).first(TemplateRepository::kept);
    }

    int countOf(Sql sql, PersonId person) {
        return sql.query("select count(*) as templates from chat_template where person_id = :person")
                .bind("person", person)
                .one(row -> row.intOf("templates"));
    }

    int countOf(Sql sql, UnitId unit) {
        return sql.query("select count(*) as templates from chat_template where unit_id = :unit")
                .bind("unit", unit.value())
                .one(row -> row.intOf("templates"));
    }

    Kept add(Sql sql, @Nullable PersonId person, @Nullable UnitId unit, String name, String text) {
        var id = sql.update("""
                insert into chat_template (person_id, unit_id, name, text) values (:person, :unit, :name, :text)
                returning id
                """)
                .bind("person", person == null ? null : person.value())
                .bind("unit", unit == null ? null : unit.value())
                .bind("name", name)
                .bind("text", text)
                .key();
        return new Kept(id, person, unit, name, text);
    }

    void put(Sql sql, long id, String name, String text) {
        sql.update("update chat_template set name = :name, text = :text where id = :id")
                .bind("id", id)
                .bind("name", name)
                .bind("text", text)
                .run();
    }

    void remove(Sql sql, long id) {
        sql.update("delete from chat_template where id = :id").bind("id", id).run();
    }

    private static Kept kept(Row row) {
        var person = row.longOrNull("person_id");
        var unit = row.longOrNull("unit_id");
        return new Kept(
                row.longOf("id"),
                person == null ? null : new PersonId(person),
                unit == null ? null : new UnitId(unit),
                row.text("name"),
                row.text("text"));
    }
}
