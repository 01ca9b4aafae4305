package hub.space.device;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.wire.Refused;
import hub.space.device.DeviceTrace.TraceKind;

/// The devices that are good, in memory; a revoked one is refused from the next request on. Any thread; what writes, blocks.
final class DeviceBook {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceBook.class);

    static final int MAX_DEVICES = 1_000;
    private static final int MAX_TRACES = 100;

    /// Lets those who search files for secrets left behind find ours.
    private static final String PREFIX = "hubd_";

    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(10);
    private static final Duration SAME_MISUSE = Duration.ofMinutes(1);

    private final EventLog log;
    private final Database db;
    private final InstantSource clock;
    private final Map<DeviceId, PairedDevice> devices = new ConcurrentHashMap<>();
    private final Map<String, DeviceId> byHash = new ConcurrentHashMap<>();
    private final Map<DeviceId, Instant> written = new ConcurrentHashMap<>();
    private final Map<String, Instant> misuses = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    DeviceBook(EventLog log, Database db, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.clock = clock;
        db.read(DeviceRepository::live).forEach(kept -> {
            devices.put(kept.device().id(), kept.device());
            if (kept.hash() != null) {
                byHash.put(kept.hash(), kept.device().id());
            }
        });
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    Optional<PairedDevice> byKey(String key) {
        return Optional.ofNullable(byHash.get(Secret.hash(key))).flatMap(this::find);
    }

    Optional<PairedDevice> find(DeviceId device) {
        return Optional.ofNullable(devices.get(device));
    }

    /// The oldest first.
    List<PairedDevice> list() {
        return devices.values().stream().sorted(Comparator.comparingLong(device -> device.id().value())).toList();
    }

    /// The newest first.
    List<DeviceTrace> traces(DeviceId device) {
        return db.read(sql -> DeviceRepository.traces(sql, device, MAX_TRACES));
    }

    /// @throws Refused `device.too_many`
    synchronized PairedDevice add(PersonId by, String name, DeviceMode mode, DeviceScope scope) {
        if (devices.size() >= MAX_DEVICES) {
            throw new Refused(DeviceError.TOO_MANY);
        }
        var added = log.write(tx -> {
            var id = new DeviceId(DeviceRepository.insert(tx.sql(), name, mode, by, tx.now()));
            DeviceRepository.scope(tx.sql(), id, scope);
            DeviceRepository.trace(tx.sql(), id, new DeviceTrace(tx.now(), TraceKind.APPROVED, by, name));
            return new PairedDevice(id, name, mode, scope.places(), scope.floor(), scope.anchor(), true, false, false,
                    by, tx.now(), null, null, null);
        });
        devices.put(added.id(), added);
        return added;
    }

    /// Makes the key of a device that was just approved. May be asked again while no call with the key has come: the
    /// answer may have been lost; the key before is good no more.
    ///
    /// @throws Refused `device.code_expired` if it is in use already or was revoked
    synchronized String key(DeviceId id) {
        var device = find(id).filter(one -> one.seen() == null)
                .orElseThrow(() -> new Refused(DeviceError.CODE_EXPIRED));
        var key = PREFIX + Secret.next();
        log.write(tx -> {
            DeviceRepository.key(tx.sql(), id, Secret.hash(key));
            DeviceRepository.trace(tx.sql(), id, new DeviceTrace(tx.now(), TraceKind.FETCHED, null, ""));
            return id;
        });
        byHash.values().removeIf(id::equals);
        byHash.put(Secret.hash(key), id);
        devices.put(id, device.withKey());
        return key;
    }

    synchronized PairedDevice change(PersonId by, DeviceId id, UnaryOperator<PairedDevice> change) {
        var changed = change.apply(find(id).orElseThrow(Refused::notFound));
        log.write(tx -> {
            DeviceRepository.change(tx.sql(), changed);
            DeviceRepository.scope(tx.sql(), id, changed.scope());
            DeviceRepository.trace(tx.sql(), id, new DeviceTrace(tx.now(), TraceKind.CHANGED, by, changed.name()));
            return id;
        });
        devices.put(id, changed);
        listeners.forEach(Runnable::run);
        return changed;
    }

    /// Revokes a device: out of memory first, so that it is refused whatever becomes of the write.
    synchronized void revoke(PersonId by, DeviceId id) {
        if (devices.remove(id) == null) {
            throw Refused.notFound();
        }
        byHash.values().removeIf(id::equals);
        listeners.forEach(Runnable::run);
        log.write(tx -> {
            DeviceRepository.revoke(tx.sql(), id, tx.now());
            DeviceRepository.trace(tx.sql(), id, new DeviceTrace(tx.now(), TraceKind.REVOKED, by, ""));
            return id;
        });
    }

    void seen(DeviceId id, String version, long skewMs) {
        var now = clock.instant();
        devices.computeIfPresent(id, (_, device) -> device.seen(now, version, skewMs));
    }

    /// Leaves a trace; of the same thing once a minute, so that nobody fills the table.
    void misused(DeviceId id, String what) {
        var now = clock.instant();
        misuses.values().removeIf(at -> !now.isBefore(at.plus(SAME_MISUSE)));
        if (misuses.putIfAbsent(id + " " + what, now) == null) {
            LOG.warn("Device {} is misused: {}", id.value(), what);
            log.write(tx -> {
                DeviceRepository.trace(tx.sql(), id, new DeviceTrace(tx.now(), TraceKind.MISUSED, null, what));
                return id;
            });
        }
    }

    /// Writes down which devices were seen. Once a minute.
    void sweep() {
        var now = clock.instant();
        var due = devices.values().stream().filter(device -> isDue(device, now)).toList();
        if (!due.isEmpty()) {
            log.write(tx -> {
                due.forEach(device -> DeviceRepository.seen(tx.sql(), device));
                return due;
            });
            due.forEach(device -> written.put(device.id(), now));
        }
    }

    private boolean isDue(PairedDevice device, Instant now) {
        var last = written.get(device.id());
        var seen = device.seen();
        return seen != null && (last == null || (seen.isAfter(last) && !now.isBefore(last.plus(WRITTEN_EVERY))));
    }
}
