package hub.community.question;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.community.topic.CategoryId;
import hub.community.topic.Folded;
import hub.community.topic.TagId;
import hub.file.FileId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;

/// All that a client may ask about questions.
public sealed interface QuestionCommand {

    /// Longest question or answer in characters; longer texts are documents.
    int MAX_TEXT = 20_000;

    int MAX_TITLE = 120;
    int MAX_COMMENT = 1_000;
    int MAX_TAGS = 8;
    int MAX_FILES = 10;
    int MAX_WHY = 500;
    int MAX_WORDING = 200;

    /// Wordings of one question.
    int MAX_WORDINGS = 50;

    int MAX_OP = 64;

    /// Asks.
    ///
    /// @param op given by the client's outbox; repeated, the first answer is given again
    /// @param text Markdown; its first line is the title
    /// @param category null: the usual one
    /// @param files sent before, each in one place only
    /// @param anonymous absent: no; refused unless the category allows it
    /// @param origin the chat message it comes from
    /// @param search the id of the search that was made for it while it was typed
    record AskQuestion(
            String op, String text, @Nullable CategoryId category, @Nullable List<TagId> tags,
            @Nullable UnitId concerned, @Nullable List<FileId> files, @Nullable Boolean anonymous,
            @Nullable ChatPlace origin,
            @Nullable String search) implements QuestionCommand {
        public AskQuestion {
            requireOp(op);
            text = requireText(text);
            tags = tags == null ? List.of() : requireTags(tags);
            files = files == null ? List.of() : requireFiles(files);
            requireSearch(search);
        }

        List<TagId> tagList() {
            return tags == null ? List.of() : tags;
        }

        List<FileId> fileList() {
            return files == null ? List.of() : files;
        }

        boolean isAnonymous() {
            return anonymous != null && anonymous;
        }
    }

    /// Changes a question; what is absent stays as it is.
    ///
    /// @param version that the text was changed from: refused if somebody else has changed it since
    /// @param concerned null stays; 0: for no unit any longer
    record EditQuestion(
            @Nullable String text, @Nullable Integer version, @Nullable CategoryId category,
            @Nullable List<TagId> tags, @Nullable UnitId concerned) implements QuestionCommand {
        public EditQuestion {
            text = text == null ? null : requireText(text);
            tags = tags == null ? null : requireTags(tags);
        }
    }

    /// Answers.
    ///
    /// @param files sent before, each in one place only
    record WriteAnswer(String op, String text, @Nullable List<FileId> files) implements QuestionCommand {
        public WriteAnswer {
            requireOp(op);
            text = requireText(text);
            files = files == null ? List.of() : requireFiles(files);
        }

        List<FileId> fileList() {
            return files == null ? List.of() : files;
        }
    }

    /// Has an answer say something else.
    ///
    /// @param version that the text was changed from: refused if somebody else has changed it since
    record EditAnswer(String text, @Nullable Integer version) implements QuestionCommand {
        public EditAnswer {
            text = requireText(text);
        }
    }

    /// Remarks on a question or an answer.
    record WriteComment(String op, String text) implements QuestionCommand {
        public WriteComment {
            requireOp(op);
            text = requireComment(text);
        }
    }

    /// Has a remark say something else.
    record EditComment(String text) implements QuestionCommand {
        public EditComment {
            text = requireComment(text);
        }
    }

    /// Has an answer speak for a unit.
    record MakeOfficial(UnitId unit) implements QuestionCommand {}

    /// This question is the one I had: nothing need be asked.
    ///
    /// @param answer that helped, if it was one
    /// @param wording as I had typed it; remembered for the question without saying whose it was
    /// @param search the id of the search that found it
    record SolvedBy(@Nullable AnswerId answer, String wording, @Nullable String search) implements QuestionCommand {
        public SolvedBy {
            requireLength(wording, MAX_TEXT, "wording");
            requireSearch(search);
        }
    }

    /// Says which question stands for this one.
    record MarkDuplicate(QuestionId canonical) implements QuestionCommand {}

    /// Puts a question with everything under it into another.
    record MergeQuestion(QuestionId into) implements QuestionCommand {}

    /// Calls moderators.
    record ReportPost(String why) implements QuestionCommand {
        public ReportPost {
            requireLength(why, MAX_WHY, "why");
        }
    }

    /// Gives a question exactly these wordings.
    record SetAskedAs(List<String> wordings) implements QuestionCommand {
        public SetAskedAs {
            if (wordings.size() > MAX_WORDINGS) {
                throw Refused.invalid("wordings");
            }
            wordings.forEach(wording -> requireLength(wording, MAX_WORDING, "wordings"));
        }
    }

    /// Tells for the figures what a search while typing showed and how it ended; told again, the end that says most counts.
    ///
    /// @param search made up by the client, one per text typed
    record SearchShown(String search, List<QuestionId> shown, SearchOutcome outcome) implements QuestionCommand {

        /// Questions shown by one search.
        static final int MAX_SHOWN = 20;

        public SearchShown {
            requireSearch(Objects.requireNonNullElse(search, ""));
            if (shown.size() > MAX_SHOWN) {
                throw Refused.invalid("shown");
            }
        }
    }

    /// How a search while typing ended; the later ones say more.
    enum SearchOutcome {
        SHOWN,
        LEFT,
        ASKED,
        SOLVED
    }

    /// Posts the answer back to where the question came from, as a message of mine.
    ///
    /// @param answer null: the best one
    record PostBackTo(String op, @Nullable AnswerId answer) implements QuestionCommand {
        public PostBackTo {
            requireOp(op);
        }
    }

    private static void requireOp(@Nullable String op) {
        if (op == null || op.isBlank() || op.length() > MAX_OP) {
            throw Refused.invalid("op");
        }
    }

    private static void requireSearch(@Nullable String search) {
        if (search != null && (search.isBlank() || search.length() > MAX_OP)) {
            throw Refused.invalid("search");
        }
    }

    /// @throws Refused unless it is the text of a question or an answer
    static String requireText(@Nullable String text) {
        if (text == null || Folded.of(text).isEmpty()) {
            throw new Refused(QuestionError.TEXT_EMPTY);
        }
        if (text.codePointCount(0, text.length()) > MAX_TEXT) {
            throw new Refused(QuestionError.TEXT_TOO_LONG);
        }
        return text.strip();
    }

    private static String requireComment(@Nullable String text) {
        var stripped = requireText(text);
        if (stripped.codePointCount(0, stripped.length()) > MAX_COMMENT) {
            throw new Refused(QuestionError.TEXT_TOO_LONG);
        }
        return stripped;
    }

    private static void requireLength(@Nullable String text, int most, String field) {
        if (text == null || text.isBlank() || text.length() > most) {
            throw Refused.invalid(field);
        }
    }

    private static List<FileId> requireFiles(List<FileId> files) {
        if (files.size() > MAX_FILES || files.stream().anyMatch(Objects::isNull)) {
            throw Refused.invalid("files");
        }
        return files;
    }

    /// @throws Refused `request.invalid` if they are too many
    static List<TagId> requireTags(List<TagId> tags) {
        var distinct = tags.stream().filter(Objects::nonNull).distinct().toList();
        if (distinct.size() > MAX_TAGS) {
            throw Refused.invalid("tags");
        }
        return distinct;
    }
}
