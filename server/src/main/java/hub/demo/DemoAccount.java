package hub.demo;

/// An account of the demo town worth knowing; its password is [DemoLoader#PASSWORD].
///
/// @param role a role's name, `MEMBER` for none in particular
public record DemoAccount(String staffNumber, String name, String role) {}
