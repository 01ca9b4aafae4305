package hub.community.faq;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;

/// What keepers may ask about collections.
sealed interface CollectionCommand {

    int MAX_TITLE = 60;
    int MAX_ABOUT = 300;

    /// Nobody reads further.
    int MAX_QUESTIONS = 200;

    /// Makes one, empty.
    record NewCollection(UnitId unit, String title, @Nullable String about) implements CollectionCommand {
        public NewCollection {
            title = requireTitle(title);
            about = about == null ? null : requireAbout(about);
        }
    }

    /// Changes one; what is absent stays as it is.
    ///
    /// @param about empty for none
    /// @param questions all of them in their order
    record ChangeCollection(@Nullable String title, @Nullable String about, @Nullable List<QuestionId> questions)
            implements CollectionCommand {
        public ChangeCollection {
            title = title == null ? null : requireTitle(title);
            about = about == null ? null : requireAbout(about);
            if (questions != null
                    && (questions.size() > MAX_QUESTIONS || questions.stream().distinct().count() < questions.size())) {
                throw Refused.invalid("questions");
            }
        }
    }

    private static String requireTitle(@Nullable String title) {
        var text = title == null ? "" : title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (text.isEmpty() || text.codePointCount(0, text.length()) > MAX_TITLE) throw Refused.invalid("title");
        return text;
    }

    private static String requireAbout(String about) {
        var text = about.strip();
        if (text.codePointCount(0, text.length()) > MAX_ABOUT) throw Refused.invalid("about");
        return text;
    }
}
