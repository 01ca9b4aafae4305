package hub.presence.reach;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

import hub.kernel.wire.Refused;

/// Makes addresses of web meetings from the operator's template. Any thread.
final class MeetingLinks {

    private static final String ROOM = "{room}";
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /// 128 bits: the name of the room is all that keeps strangers out.
    private static final int ROOM_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final String template;

    /// @param template such as `https://meet.city.example/{room}`; empty: there are no web meetings
    /// @throws IllegalArgumentException if no address can come of it
    MeetingLinks(String template) {
        this.template = template.strip();
        if (offered() && !isAddress(this.template)) {
            throw new IllegalArgumentException(
                    "presence.meeting-url must be an address like https://meet.example.jp/{room}, not " + template);
        }
    }

    boolean offered() {
        return !template.isEmpty();
    }

    /// @throws Refused `presence.no_meeting_url` if none are offered
    MeetingLink make() {
        if (!offered()) {
            throw new Refused(ReachError.NO_MEETING_URL);
        }
        var room = new byte[ROOM_BYTES];
        random.nextBytes(room);
        // Small letters and digits only: some services do not tell capitals apart.
        return new MeetingLink(template.replace(ROOM, HexFormat.of().formatHex(room)));
    }

    /// The room may stand in the path or behind it, but not in the name of the server.
    private static boolean isAddress(String template) {
        try {
            var address = new URI(template.replace(ROOM, "room"));
            var host = address.getHost();
            return template.contains(ROOM) && host != null
                    && new URI(template.replace(ROOM, "x")).getHost().equals(host)
                    && SCHEMES.contains(address.getScheme()) && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
