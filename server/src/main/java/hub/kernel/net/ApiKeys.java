package hub.kernel.net;

import java.util.Optional;

/// Where API keys are kept; the directory fills it.
@FunctionalInterface
public interface ApiKeys {

    /// The key with this secret, if it is still good. Called on a virtual thread for each request; may block.
    Optional<ApiKey> find(String secret);
}
