package hub.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Rows of the directory's tables as they hold on one day.
interface DirectoryRow {

    record OfUnit(UnitId id, String code, String name, String kana, @Nullable UnitId parent, UnitLevel level, int sort,
            @Nullable String extension, @Nullable String place) {}

    /// Leavers too: what they wrote keeps their name.
    record OfPerson(PersonId id, String staffNumber, @Nullable LocalDate leftOn, @Nullable String photo, String name,
            String kana, String romaji, @Nullable String extension, @Nullable String mail,
            @Nullable String workPhone) {}

    record OfPost(PersonId person, UnitId unit, String title, int rank, boolean main, LocalDate from,
            @Nullable LocalDate to) {}
}
