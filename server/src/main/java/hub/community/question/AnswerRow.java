package hub.community.question;

import java.util.List;

import hub.file.FileBrief;
import hub.kernel.id.PersonId;

/// An answer as it is stored. Never leaves the server: it knows who wrote it.
///
/// @param shared as everybody sees it, its files and remarks left out
record AnswerRow(Answer shared, PersonId author) {

    AnswerId id() {
        return shared.id();
    }

    QuestionId question() {
        return shared.question();
    }

    boolean solves() {
        return shared.accepted() != null || shared.official() != null;
    }

    Answer with(List<FileBrief> files, List<Comment> comments) {
        return new Answer(shared.id(), shared.question(), shared.author(), shared.byAsker(), shared.section(),
                shared.at(), shared.text(), files, shared.version(), shared.edited(), shared.useful(),
                shared.accepted(), shared.official(), shared.checked(), shared.review(), shared.health(), comments);
    }
}
