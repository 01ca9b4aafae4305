package hub.directory.apikey;

/// For the description of the API.
public final class ApiKeyLimits {

    public static final int MAX_NAME = ApiKeyRoutes.MAX_NAME;

    private ApiKeyLimits() {}
}
