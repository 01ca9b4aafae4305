package hub.community.watch;

import org.jspecify.annotations.Nullable;

import hub.community.question.AnswerId;
import hub.community.question.CommentId;
import hub.community.question.QuestionId;
import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.kernel.id.PersonId;

/// What is to be told to people; see [Notice].
record NewNotice(
        NoticeKind kind, @Nullable QuestionId question, @Nullable AnswerId answer, @Nullable CommentId comment,
        @Nullable PersonId by, @Nullable TagId tag, @Nullable CategoryId category) {

    static NewNotice of(NoticeKind kind, QuestionId question, @Nullable PersonId by) {
        return new NewNotice(kind, question, null, null, by, null, null);
    }

    static NewNotice of(NoticeKind kind, QuestionId question, @Nullable AnswerId answer, @Nullable PersonId by) {
        return new NewNotice(kind, question, answer, null, by, null, null);
    }

    static NewNotice digest() {
        return new NewNotice(NoticeKind.DIGEST, null, null, null, null, null, null);
    }

    NewNotice on(CommentId some) {
        return new NewNotice(kind, question, answer, some, by, tag, category);
    }

    NewNotice because(@Nullable TagId watchedTag, @Nullable CategoryId watchedCategory) {
        return new NewNotice(kind, question, answer, comment, by, watchedTag, watchedCategory);
    }
}
