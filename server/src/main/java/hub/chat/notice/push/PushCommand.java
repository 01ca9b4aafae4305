package hub.chat.notice.push;

import hub.kernel.wire.Refused;

/// All that a client may ask about pushing.
public sealed interface PushCommand {

    int MAX_ENDPOINT = 1_000;
    int MAX_KEY = 200;

    /// Has this browser be told, as it subscribed itself at its push service.
    ///
    /// @param p256dh key of the browser, base64url
    /// @param auth secret of the browser, base64url
    record Subscribe(String endpoint, String p256dh, String auth) implements PushCommand {
        public Subscribe {
            require("endpoint", endpoint, MAX_ENDPOINT);
            require("p256dh", p256dh, MAX_KEY);
            require("auth", auth, MAX_KEY);
        }

        @Override
        public String toString() {
            return "Subscribe[]";
        }
    }

    private static void require(String field, String value, int most) {
        if (value.isBlank() || value.length() > most) {
            throw Refused.invalid(field);
        }
    }
}
