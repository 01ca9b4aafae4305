package hub.kernel.net;

import java.util.Set;

import hub.kernel.id.PersonId;

/// Somebody who is signed in on one device, as of this request.
///
/// @param id names the session towards its owner and administrators; not the secret in the cookie
/// @param csrf what requests that change something must repeat in `X-Hub-Csrf`
public record Session(String id, PersonId person, Set<Role> roles, String csrf) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
