package hub.kernel.net;

/// Who may call a route. Every route says so; there is no default.
public sealed interface Access {

    /// Anyone who can reach the server.
    record Open() implements Access {}

    /// Anyone signed in.
    record SignedIn() implements Access {}

    /// Who holds this role.
    record Holder(Role role) implements Access {}

    /// A program that shows an API key with this scope; nobody who is only signed in.
    record Keyed(String scope) implements Access {}

    /// A paired device of this mode that shows its own key; nobody who is only signed in, and no program.
    record OnDevice(String mode) implements Access {}
}
