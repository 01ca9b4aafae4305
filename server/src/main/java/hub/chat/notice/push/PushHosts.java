package hub.chat.notice.push;

import java.net.URI;
import java.util.Set;

/// The push services that may be told. A browser names the address to which the hub then sends: without this list anybody
/// signed in could have the hub call any machine of the network.
///
/// An entry is a host (`fcm.googleapis.com`), everything below one (`*.notify.windows.com`), both with https and its usual
/// port, or an origin, taken as it stands (`https://push.city.example:8443`).
final class PushHosts {

    private final Set<String> entries;

    PushHosts(Set<String> entries) {
        this.entries = entries;
    }

    boolean allow(String endpoint) {
        try {
            var uri = new URI(endpoint);
            return uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null
                    && entries.stream().anyMatch(entry -> matches(entry, uri));
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    private static boolean matches(String entry, URI uri) {
        if (entry.contains("://")) {
            return entry.equals(origin(uri));
        }
        var usual = "https".equals(uri.getScheme()) && (uri.getPort() == -1 || uri.getPort() == 443);
        return usual && (entry.startsWith("*.") ? uri.getHost().endsWith(entry.substring(1))
                : uri.getHost().equals(entry));
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
