package hub.directory.apikey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.net.ApiKey;
import hub.kernel.net.ApiKeys;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// The keys that are good, in memory; a revoked one is refused from the next request on. Any thread; what writes, blocks.
public final class ApiKeyBook implements ApiKeys {

    /// The table this package owns.
    public static final Migration MIGRATION = Migration.of("hub/directory/migration/V20261120_12__api_key.sql");

    /// A town has a handful of systems.
    static final int MAX_KEYS = 50;

    /// Lets those who search files for secrets left behind find ours.
    private static final String PREFIX = "hubk_";

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final Duration WRITTEN_EVERY = Duration.ofHours(1);

    private final EventLog log;
    private final InstantSource clock;
    private final Map<String, ApiKeyInfo> byHash = new ConcurrentHashMap<>();
    private final Map<Long, Instant> written = new ConcurrentHashMap<>();

    public ApiKeyBook(EventLog log, Database db, InstantSource clock) {
        this.log = log;
        this.clock = clock;
        byHash.putAll(db.read(ApiKeyRepository::live));
        byHash.values().forEach(this::written);
    }

    @Override
    public Optional<ApiKey> find(String secret) {
        var hash = Secret.hash(secret);
        var found = Optional.ofNullable(byHash.get(hash));
        var now = clock.instant();
        found.filter(key -> isPast(key.lastUsedAt(), NOTED_EVERY, now))
                .ifPresent(_ -> byHash.computeIfPresent(hash, (_, key) -> key.usedAt(now)));
        return found.map(ApiKeyInfo::key);
    }

    /// Writes down which keys were used, at most once an hour for each. Once a minute.
    public void sweep() {
        var now = clock.instant();
        var used = byHash.values().stream()
                .filter(key -> key.lastUsedAt() != null && !key.lastUsedAt().equals(written.get(key.id())))
                .filter(key -> isPast(written.get(key.id()), WRITTEN_EVERY, now))
                .toList();
        if (!used.isEmpty()) {
            log.write(tx -> {
                used.forEach(key -> ApiKeyRepository.used(tx.sql(), key));
                return used;
            });
            used.forEach(this::written);
        }
    }

    /// Who made a key.
    ///
    /// @throws Refused `key.unknown` if it was revoked meanwhile
    public PersonId maker(ApiKey key) {
        return byHash.values().stream().filter(info -> info.id() == key.id()).map(ApiKeyInfo::createdBy).findFirst()
                .orElseThrow(() -> new Refused(KernelError.KEY_UNKNOWN));
    }

    /// The keys that are good, the oldest first.
    List<ApiKeyInfo> list() {
        return byHash.values().stream().sorted(Comparator.comparingLong(ApiKeyInfo::id)).toList();
    }

    /// Makes a key; its secret is told here and never again.
    ///
    /// @throws Refused `key.too_many`
    synchronized ApiKeyMade make(String name, List<String> scopes, PersonId by) {
        if (byHash.size() >= MAX_KEYS) {
            throw new Refused(ApiKeyError.TOO_MANY, Map.of("max", MAX_KEYS));
        }
        var secret = PREFIX + Secret.next();
        var hash = Secret.hash(secret);
        var key = log.write(tx -> ApiKeyRepository.insert(tx.sql(), hash, name, scopes, by, tx.now()));
        byHash.put(hash, key);
        return new ApiKeyMade(key, secret);
    }

    /// Revokes a key: out of memory first, so that it is refused whatever becomes of the write.
    ///
    /// @return false if there is none
    synchronized boolean revoke(long id) {
        if (!byHash.values().removeIf(key -> key.id() == id)) {
            return false;
        }
        log.write(tx -> {
            ApiKeyRepository.revoke(tx.sql(), id, tx.now());
            return id;
        });
        return true;
    }

    private void written(ApiKeyInfo key) {
        if (key.lastUsedAt() != null) {
            written.put(key.id(), key.lastUsedAt());
        }
    }

    private static boolean isPast(@Nullable Instant last, Duration pause, Instant now) {
        return last == null || !now.isBefore(last.plus(pause));
    }

    /// A key just made.
    ///
    /// @param secret to be put into the other program: the hub keeps only its hash
    record ApiKeyMade(ApiKeyInfo key, String secret) {

        @Override
        public String toString() {
            return "ApiKeyMade[" + key.id() + "]";
        }
    }
}
