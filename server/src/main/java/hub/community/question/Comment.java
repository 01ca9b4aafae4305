package hub.community.question;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// A remark on a question or an answer.
///
/// @param answer null: on the question
/// @param author null: who asked anonymously (`byAsker`)
/// @param byAsker whether who asked anonymously wrote it
public record Comment(
        CommentId id, @Nullable AnswerId answer, @Nullable PersonId author, boolean byAsker, Instant at, String text,
        @Nullable Instant edited) {}
