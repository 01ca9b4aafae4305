package hub.directory.apikey;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.net.ApiKey;

/// A key as administrators see it; never its secret.
///
/// @param scopes what it is good for, such as `presence.calls`
/// @param lastUsedAt to the minute, after a restart to the hour; null if it was never used
record ApiKeyInfo(
        long id, String name, List<String> scopes, PersonId createdBy, Instant createdAt,
        @Nullable Instant lastUsedAt) {

    ApiKeyInfo usedAt(Instant now) {
        return new ApiKeyInfo(id, name, scopes, createdBy, createdAt, now);
    }

    ApiKey key() {
        return new ApiKey(id, name, Set.copyOf(scopes));
    }
}
