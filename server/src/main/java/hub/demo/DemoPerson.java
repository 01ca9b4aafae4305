package hub.demo;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// One of the staff.
///
/// @param id dense, from 1
/// @param family family name as written; `name` is family and given name with a space
/// @param kana hiragana, with a space
/// @param romaji Hepburn, as on a passport
/// @param title of the main post
record DemoPerson(int id, String staffNumber, String family, String name, String kana, String romaji,
        @Nullable String extension, String mail, @Nullable String workPhone, LocalDate joinedOn, String title) {

    /// How colleagues call this person.
    String address() {
        return Title.address(family, title);
    }
}
