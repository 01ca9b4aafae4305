package hub;

/// Starts the hub.
public final class HubServer {

    private HubServer() {}

    /// Runs until the process is told to stop.
    ///
    /// @param arguments `--demo` for the demo town
    public static void main(String[] arguments) {
        System.out.println("hub " + String.join(" ", arguments));
    }
}
