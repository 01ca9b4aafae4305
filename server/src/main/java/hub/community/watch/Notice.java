package hub.community.watch;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.question.AnswerId;
import hub.community.question.CommentId;
import hub.community.question.QuestionId;
import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.kernel.id.PersonId;

/// Something that concerns a person.
///
/// @param id grows: whoever has read one has read those before it
/// @param question null for DIGEST only
/// @param title of the question, as it is now; empty for DIGEST
/// @param by who did it, as far as everybody is told; null for an anonymous asker
/// @param tag of ASKED, if that is what the person watches
/// @param category of ASKED, likewise
/// @param count how many such things have come since the person last read
/// @param digest what waits for an answer; empty but for DIGEST
public record Notice(
        long id, NoticeKind kind, @Nullable QuestionId question, String title, @Nullable AnswerId answer,
        @Nullable CommentId comment, @Nullable PersonId by, @Nullable TagId tag, @Nullable CategoryId category,
        int count, Instant at, List<DigestPart> digest) {

    Notice named(String newTitle) {
        return new Notice(id, kind, question, newTitle, answer, comment, by, tag, category, count, at, digest);
    }

    Notice with(List<DigestPart> parts) {
        return new Notice(id, kind, question, title, answer, comment, by, tag, category, count, at, parts);
    }
}
