package hub.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// A person as colleagues see them, on the day asked; the main post first.
///
/// @param leaver true once the person no longer belongs to the staff: then there are no posts
/// @param photo address of a picture on this server
public record PersonDetail(PersonId id, String staffNumber, String name, String kana, String romaji,
        @Nullable String extension, @Nullable String mail, @Nullable String workPhone, @Nullable String photo,
        boolean leaver, List<Post> posts) {

    /// The main post, or null if there is none.
    public @Nullable Post mainPost() {
        return posts.isEmpty() ? null : posts.getFirst();
    }

    /// @param section name of the section of the main post
    PersonBrief brief(@Nullable String section) {
        var post = mainPost();
        return new PersonBrief(id, name, kana, section, post == null ? null : post.title());
    }
}
