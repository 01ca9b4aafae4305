package hub.presence.link;

/// For the description of the API.
public final class LinkLimits {

    public static final int MAX_EVENTS = Inbound.MAX_EVENTS;
    public static final int MAX_CALL = Inbound.MAX_CALL;
    public static final int MAX_NAME = HookRoutes.MAX_NAME;
    public static final int MAX_URL = HookRoutes.MAX_URL;

    private LinkLimits() {}
}
