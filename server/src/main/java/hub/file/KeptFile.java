package hub.file;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// A file as its row has it.
///
/// @param size announced, later kept
/// @param refused why it will never be whole; null if it was not refused
/// @param found null until it is whole and was looked at
/// @param holder what has it, null while it is still to be sent
record KeptFile(
        FileId id, PersonId person, String name, long size, boolean keepPlace, @Nullable FileError refused,
        @Nullable Findings found, @Nullable Holder holder) {

    static KeptFile of(Row row) {
        var refused = row.textOrNull("refused");
        return new KeptFile(
                new FileId(row.longOf("id")),
                new PersonId(row.longOf("person_id")),
                row.text("name"),
                row.longOf("size"),
                row.bool("keep_place"),
                refused == null ? null : FileError.valueOf(refused),
                row.textOrNull("digest") == null ? null : Findings.of(row),
                holder(row));
    }

    private static @Nullable Holder holder(Row row) {
        var kind = row.textOrNull("holder");
        return kind == null ? null : new Holder(kind, row.longOf("holder_id"), row.longOf("holder_n"));
    }

    /// What is told of it.
    ///
    /// @throws Refused `file.unfinished` if it is not whole
    FileBrief brief() {
        var whole = findings();
        return new FileBrief(id, name, whole.kind(), whole.type(), size, whole.width(), whole.height(),
                whole.thumb() != null, whole.pages(), whole.place());
    }

    Findings findings() {
        if (found == null) {
            throw new Refused(FileError.UNFINISHED);
        }
        return found;
    }
}
