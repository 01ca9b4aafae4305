package hub.directory;

import org.jspecify.annotations.Nullable;

/// A person found, and by what.
public record PersonHit(PersonBrief person, @Nullable String extension, @Nullable String mail,
        @Nullable String workPhone, Matched matched) {

    /// The field that answered the first word of the query, the strongest first.
    public enum Matched {
        NAME, KANA, ROMAJI, EXTENSION, STAFF_NUMBER, UNIT
    }
}
