package hub.chat.file;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// A file as its row has it.
///
/// @param size announced, later kept
/// @param refused why it will never be whole; null if it was not refused
/// @param found null until it is whole and was looked at
/// @param n number of the message that has it, null while none has
record KeptFile(
        FileId id, PersonId person, String name, long size, boolean keepPlace, @Nullable FileError refused,
        @Nullable Findings found, @Nullable Long n) {

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
                row.longOrNull("n"));
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
