package hub.directory.signin;

/// Where a request comes from, as far as it is worth keeping.
///
/// @param userAgent what the browser calls itself; empty if it does not
public record Visitor(String address, String userAgent) {}
