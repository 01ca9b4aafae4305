package hub.chat.notice.push;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.VAPIDKeyPair;
import org.jspecify.annotations.Nullable;

import hub.chat.notice.push.PushAnswer.PushDevice;
import hub.chat.notice.push.PushAnswer.PushDevices;
import hub.chat.notice.push.PushAnswer.PushKey;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Web Push, put together. Registers its routes; makes a key and speaks to push services only if it is on.
public final class Push implements AutoCloseable {

    private static final int MAX_DEVICES = 20;

    private final EventLog log;
    private final PushSessions sessions;
    private final PushHosts hosts;
    private final SubscriptionRepository repository = new SubscriptionRepository();
    private final Map<Long, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final @Nullable VAPIDKeyPair keys;
    private final @Nullable PushSender sender;

    public Push(EventLog log, Database db, Api api, PushSettings settings, PushSessions sessions, InstantSource clock) {
        this.log = log;
        this.sessions = sessions;
        hosts = new PushHosts(settings.hosts());
        db.read(repository::all).forEach(known -> subscriptions.put(known.id(), known));
        keys = settings.on() ? PushKeys.in(settings.folder()) : null;
        sender = keys == null ? null : new PushSender(
                new PushPost(keys, settings.contact(), clock), this::isLive, this::remove);
        new PushRoutes(this).register(api);
    }

    /// Whether anything leaves this hub.
    public boolean on() {
        return sender != null;
    }

    /// Whether it is on and somebody wants to be told. Quick.
    public boolean wanted() {
        return on() && !subscriptions.isEmpty();
    }

    /// Everybody who is told in some browser. From memory.
    public Set<PersonId> people() {
        return subscriptions.values().stream().map(Subscription::person).collect(Collectors.toSet());
    }

    /// Tells all browsers of a person. Never blocks.
    public void send(PersonId person, PushNote note) {
        where(subscription -> subscription.person().equals(person)).forEach(to -> send(to, note));
    }

    /// Forgets the browser of a session that ended. Blocks.
    public void sessionEnded(String session) {
        where(subscription -> subscription.session().equals(session)).forEach(this::remove);
    }

    PushKey key() {
        return new PushKey(requireKeys().extractPublicKeyInUncompressedFormAsString());
    }

    PushDevices devices(Session session) {
        var live = sessions.of(session.person());
        return new PushDevices(of(session.person()).stream()
                .filter(device -> live.containsKey(device.session()))
                .sorted(Comparator.comparing(Subscription::at))
                .map(device -> device(device, live, session))
                .toList());
    }

    /// @throws Refused `push.off`, `push.host`, `push.keys`, `push.too_many`
    PushDevice subscribe(Session session, PushCommand.Subscribe wish) {
        requireKeys();
        requireGood(wish);
        var person = session.person();
        if (of(person).stream().filter(known -> !known.session().equals(session.id())).count() >= MAX_DEVICES) {
            throw new Refused(PushError.TOO_MANY, Map.of("max", MAX_DEVICES));
        }
        var made = log.write(tx -> repository.put(tx.sql(), person, session.id(), wish, tx.now()));
        subscriptions.values().removeIf(
                known -> known.endpoint().equals(made.endpoint()) || known.session().equals(made.session()));
        subscriptions.put(made.id(), made);
        return device(made, sessions.of(person), session);
    }

    /// Forgets one of my browsers.
    void unsubscribe(Session session, long id) {
        remove(mine(session, id));
    }

    /// Has one of my browsers show something, so that I see whether it does.
    void attempt(Session session, long id, PushNote note) {
        requireKeys();
        send(mine(session, id), note);
    }

    private Subscription mine(Session session, long id) {
        return Optional.ofNullable(subscriptions.get(id))
                .filter(known -> known.person().equals(session.person()))
                .orElseThrow(Refused::notFound);
    }

    private void send(Subscription to, PushNote note) {
        if (sender != null) {
            sender.send(to, note);
        }
    }

    /// A session that has ended, noticed or not, is told nothing; the list of hosts may be another than it was.
    private boolean isLive(Subscription subscription) {
        return subscriptions.containsKey(subscription.id())
                && hosts.allow(subscription.endpoint())
                && sessions.of(subscription.person()).containsKey(subscription.session());
    }

    private void remove(Subscription subscription) {
        if (subscriptions.remove(subscription.id()) != null) {
            log.write(tx -> {
                repository.remove(tx.sql(), subscription.id());
                return subscription;
            });
        }
    }

    private void requireGood(PushCommand.Subscribe wish) {
        if (!hosts.allow(wish.endpoint())) {
            throw new Refused(PushError.HOST);
        }
        try {
            var _ = UserAgentMessageEncryptionKeyInfo.of(wish.p256dh(), wish.auth());
        } catch (RuntimeException e) {
            throw new Refused(PushError.KEYS);
        }
    }

    private VAPIDKeyPair requireKeys() {
        if (keys == null) {
            throw new Refused(PushError.OFF);
        }
        return keys;
    }

    private List<Subscription> of(PersonId person) {
        return List.copyOf(where(subscription -> subscription.person().equals(person)));
    }

    private Collection<Subscription> where(Predicate<Subscription> which) {
        return subscriptions.values().stream().filter(which).toList();
    }

    private static PushDevice device(Subscription device, Map<String, String> live, Session session) {
        return new PushDevice(device.id(), live.getOrDefault(device.session(), ""), device.at(),
                device.session().equals(session.id()));
    }

    @Override
    public void close() {
        if (sender != null) {
            sender.close();
        }
    }
}
