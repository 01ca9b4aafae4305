package hub.file;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;

/// What looking at a whole file has brought to light.
///
/// @param digest SHA-256 of the bytes kept, in hexadecimal
/// @param size of the bytes kept
/// @param type media type by content
/// @param thumb media type of its small pictures; null if it has none
record Findings(
        String digest, long size, FileKind kind, String type, @Nullable Integer width, @Nullable Integer height,
        @Nullable String thumb, @Nullable Integer pages, @Nullable FilePlace place) {

    static Findings of(Row row) {
        return new Findings(
                row.text("digest"), row.longOf("size"), FileKind.valueOf(row.text("kind")), row.text("type"),
                number(row, "width"), number(row, "height"), row.textOrNull("thumb"), number(row, "pages"), place(row));
    }

    private static @Nullable FilePlace place(Row row) {
        return row.textOrNull("lat") == null
                ? null
                : new FilePlace(row.doubleOf("lat"), row.doubleOf("lon"), row.instantOrNull("taken"));
    }

    private static @Nullable Integer number(Row row, String column) {
        var number = row.longOrNull(column);
        return number == null ? null : Math.toIntExact(number);
    }
}
