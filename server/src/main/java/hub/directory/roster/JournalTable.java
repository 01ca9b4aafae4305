package hub.directory.roster;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table that an import writes to, as its journal sees it.
@SuppressWarnings("ImmutableEnumChecker") // the lists are never changed
enum JournalTable {
    UNITS("unit_version", List.of("unit_id", "valid_from"), List.of("unit_id", "valid_from", "valid_to", "name", "kana",
            "parent_id", "level", "sort", "extension", "place")),
    PEOPLE("person_version", List.of("person_id", "valid_from"), List.of("person_id", "valid_from", "valid_to", "name",
            "kana", "romaji", "extension", "mail", "work_phone")),
    POSTS("post", List.of("id"), List.of("id", "person_id", "unit_id", "title", "rank", "main", "valid_from",
            "valid_to")),
    /// Its rows stay: what somebody wrote keeps its author.
    STAYS("person", List.of("id"), List.of("id", "joined_on", "left_on"));

    private final String table;
    private final List<String> key;
    private final List<String> columns;

    JournalTable(String table, List<String> key, List<String> columns) {
        this.table = table;
        this.key = key;
        this.columns = columns;
    }

    /// All rows: `row_key` and `image`.
    String images() {
        return "select " + keyText() + " as row_key, json_array(" + String.join(", ", columns) + ") as image from "
                + table;
    }

    String delete() {
        return "delete from " + table + " where " + keyText() + " = :key";
    }

    String insert() {
        return "insert into " + table + " (" + String.join(", ", columns) + ") select " + IntStream
                .range(0, columns.size()).mapToObj(JournalTable::column).collect(Collectors.joining(", "));
    }

    /// Of a table whose rows stay.
    String update() {
        return "update " + table + " set " + IntStream.range(1, columns.size())
                .mapToObj(i -> columns.get(i) + " = " + column(i)).collect(Collectors.joining(", "))
                + " where " + keyText() + " = :key";
    }

    private String keyText() {
        return key.stream().map(column -> "cast(" + column + " as text)").collect(Collectors.joining(" || ' ' || "));
    }

    private static String column(int place) {
        return "json_extract(:image, '$[" + place + "]')";
    }
}
