package hub.kernel.net;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import io.vertx.core.Context;

import hub.kernel.events.Audience;
import hub.kernel.events.EventLog;
import hub.kernel.events.Recorded;
import hub.kernel.id.PersonId;

/// The stream of what happens, as features see it: they say who hears what, offer live values, take in what clients say,
/// and end connections. All methods may be called from any thread.
public final class Stream {

    private final EventLog log;
    private final LiveSources sources = new LiveSources();
    private final LiveChanges changes = new LiveChanges();
    private final PeerCommands commands = new PeerCommands();
    private final List<StreamLoop> loops = new CopyOnWriteArrayList<>();
    private final List<Function<PersonId, ? extends Collection<Audience.Group>>> groups = new CopyOnWriteArrayList<>();
    private final List<Consumer<Peer>> opened = new CopyOnWriteArrayList<>();
    private final List<Consumer<Peer>> closed = new CopyOnWriteArrayList<>();
    private final OpenConnections open = new OpenConnections();

    public Stream(EventLog log) {
        this.log = log;
    }

    /// Adds a source of the groups a person hears. Asked on event loops when a connection opens: from memory, never SQL.
    /// Later changes come as events that grant or revoke.
    public void groups(Function<PersonId, ? extends Collection<Audience.Group>> source) {
        groups.add(source);
    }

    /// Adds a kind of live values.
    public void live(LiveSource source) {
        sources.add(source);
    }

    /// Says that a live value changed.
    public void changed(String kind, long key) {
        changes.add(new Topic(kind, key));
    }

    /// Says that people may see other things than before, after a change of the directory or of roles: with the next tick
    /// everybody is sent anew what is on screen, under the new view.
    public void viewsChanged() {
        changes.beginAnew();
    }

    /// Adds something clients may say: the record read from a frame whose `t` is `type`.
    public <C> void command(String type, Class<C> record, PeerCommand<C> handler) {
        commands.add(type, record, handler);
    }

    /// Tells of connections that open, on their event loop.
    public void onOpen(Consumer<Peer> listener) {
        opened.add(listener);
    }

    /// Tells of connections that ended, on their event loop.
    public void onClose(Consumer<Peer> listener) {
        closed.add(listener);
    }

    /// Ends the connections of a session.
    public void closeSession(String session, CloseCode code) {
        closeWhere(peer -> peer.session().id().equals(session), code);
    }

    /// Ends all connections of a person.
    public void closePerson(PersonId person, CloseCode code) {
        closeWhere(peer -> peer.session().person().equals(person), code);
    }

    /// Ends all connections, as the hub stops.
    public void closeAll() {
        closeWhere(_ -> true, CloseCode.RESTARTING);
    }

    /// All that can be said besides events.
    public StreamDescription description() {
        return new StreamDescription(StreamFrame.CONTROL, sources.description(), commands.description());
    }

    /// Begins to deliver. After the features have registered with the log, so that what they keep in memory about who
    /// hears what is never behind what is delivered.
    void begin() {
        log.listen(this::offer);
    }

    EventLog log() {
        return log;
    }

    PeerCommands commands() {
        return commands;
    }

    OpenConnections open() {
        return open;
    }

    /// Makes the state of one more event loop.
    StreamLoop newLoop(Context context) {
        var loop = new StreamLoop(context, log.ring(), sources, changes);
        loops.add(loop);
        return loop;
    }

    /// Everything this person hears.
    Set<Audience> audiencesOf(PersonId person) {
        var audiences = new HashSet<Audience>();
        audiences.add(new Audience.Everyone());
        audiences.add(new Audience.One(person));
        groups.forEach(source -> audiences.addAll(source.apply(person)));
        return audiences;
    }

    void tellOpened(Peer peer) {
        opened.forEach(listener -> listener.accept(peer));
    }

    void tellClosed(Peer peer) {
        closed.forEach(listener -> listener.accept(peer));
    }

    private void offer(List<Recorded> batch) {
        loops.forEach(loop -> loop.offer(batch));
    }

    private void closeWhere(Predicate<Peer> which, CloseCode code) {
        open.where(which).forEach(held -> held.loop().run(() -> held.connection().outlet().close(code)));
    }
}
