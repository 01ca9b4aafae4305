package hub.community.faq;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Json;

/// A question with its official answer, as it is taken over or given away.
///
/// @param externalId its name in the other system
/// @param question Markdown, its first line the title
/// @param answer Markdown
/// @param tags words
/// @param unit that the answer speaks for
/// @param url where it was taken from
record FaqEntry(String externalId, String question, String answer, List<String> tags, UnitId unit,
        @Nullable String url) {

    private static final String OWN = "hub:";

    /// Before the address, at the end of an answer that has one.
    private static final String SOURCE = "\n\n参照: ";

    /// The hub's own name for a question that came from nowhere else.
    static String own(QuestionId question) {
        return OWN + question.value();
    }

    /// The question this may be the hub's own name of.
    Optional<QuestionId> ownQuestion() {
        return externalId.matches(OWN + "[0-9]{1,15}")
                ? Optional.of(new QuestionId(Long.parseLong(externalId.substring(OWN.length()))))
                : Optional.empty();
    }

    /// The answer with its source, as it is shown.
    String shownAnswer() {
        return url == null ? answer : answer + SOURCE + url;
    }

    /// An answer as it is shown, without its source.
    static String withoutSource(String shown, @Nullable String url) {
        return url != null && shown.endsWith(SOURCE + url)
                ? shown.substring(0, shown.length() - SOURCE.length() - url.length())
                : shown;
    }

    /// The same for the same words only.
    String hash() {
        return hash(Json.text(this));
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
