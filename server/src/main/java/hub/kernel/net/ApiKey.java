package hub.kernel.net;

import java.util.Set;

/// A program that may call the routes of its scopes, as of this request.
///
/// @param name what administrators call it
public record ApiKey(long id, String name, Set<String> scopes) {}
