package hub.chat.request;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;

/// All that a client may ask about a request, besides sending one.
public sealed interface RequestCommand {

    /// Longest free answer in characters.
    int MAX_TEXT = 500;

    /// Answers a request, or answers it anew.
    ///
    /// @param section for which of my sections; null: for myself, or for the only one of mine that was asked
    /// @param choice position in the choices; null where the answer is free text
    /// @param text where the answer is free text
    record GiveAnswer(@Nullable UnitId section, @Nullable Integer choice, @Nullable String text)
            implements RequestCommand {
        public GiveAnswer {
            if (text != null && text.codePointCount(0, text.length()) > MAX_TEXT) {
                throw new Refused(RequestError.TEXT_TOO_LONG);
            }
        }
    }
}
