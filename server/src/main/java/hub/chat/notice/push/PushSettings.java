package hub.chat.notice.push;

import java.nio.file.Path;
import java.util.Set;

/// Whether and where this installation pushes.
///
/// @param contact address at which push services reach who runs this hub: `mailto:` or `https:`
/// @param hosts push services that may be told, see [PushHosts]
/// @param folder where the key is kept
public record PushSettings(boolean on, String contact, Set<String> hosts, Path folder) {

    /// @throws IllegalArgumentException if it is on and nobody can be contacted, or nobody told
    public PushSettings {
        if (on && !contact.startsWith("mailto:") && !contact.startsWith("https:")) {
            throw new IllegalArgumentException(
                    "chat.push=on needs chat.push-contact, such as mailto:joho@city.example");
        }
        if (on && hosts.isEmpty()) {
            throw new IllegalArgumentException("chat.push=on needs chat.push-hosts");
        }
    }
}
