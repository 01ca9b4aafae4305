package hub.presence;

/// For the description of the API.
public final class PresenceLimits {

    public static final int MAX_NOTE = ManualRule.MAX_NOTE;

    private PresenceLimits() {}
}
