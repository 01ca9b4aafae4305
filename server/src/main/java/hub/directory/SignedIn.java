package hub.directory;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.net.Role;

/// What a client has to know once somebody is signed in.
///
/// @param csrf to be repeated in `X-Hub-Csrf` with everything that changes something
/// @param demo whether this hub holds invented people and well-known passwords
public record SignedIn(Me me, String csrf, boolean demo) {

    /// @param hall where the town hall stands; null if the operator did not say
    /// @param now the server's clock
    public record Me(PersonDetail person, List<Role> roles, HubName hub, @Nullable HallPosition hall, Instant now) {}

    public record HubName(String name, @Nullable String place) {}
}
