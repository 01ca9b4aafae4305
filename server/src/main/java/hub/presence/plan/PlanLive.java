package hub.presence.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.Post;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.LiveSource;
import hub.kernel.net.Session;
import hub.kernel.net.Stream;
import hub.kernel.wire.Json;
import hub.presence.plan.PlanAnswer.WeekChanges;

/// A bell on the door of each unit: rung when something in its week changed, heard by who has that week on screen.
final class PlanLive implements LiveSource {

    static final String KIND = "presence.week";

    private final Map<UnitId, Long> changes = new ConcurrentHashMap<>();
    private final Stream stream;
    private final Directory directory;
    private final PlanRights rights;

    PlanLive(Stream stream, Directory directory, PlanRights rights) {
        this.stream = stream;
        this.directory = directory;
        this.rights = rights;
        stream.live(this);
    }

    /// Rings at the units of a person's posts and those above them. Any thread; quick.
    void ring(PersonId person) {
        directory.person(person).stream().flatMap(detail -> detail.posts().stream()).map(Post::unit)
                .flatMap(unit -> directory.upwards(unit).stream()).distinct().forEach(this::ring);
    }

    /// Rings at every unit.
    void ringAll() {
        directory.unitsToday().forEach(unit -> ring(unit.id()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<?> value() {
        return WeekChanges.class;
    }

    /// Whoever hears it hears the same.
    @Override
    public @Nullable Object view(Session session, long key) {
        return rights.mayRead(session, new UnitId(key)) ? KIND : null;
    }

    @Override
    public byte @Nullable [] current(long key, Object view) {
        var unit = new UnitId(key);
        return Json.bytes(new WeekChanges(unit, changes.getOrDefault(unit, 0L)));
    }

    private void ring(UnitId unit) {
        changes.merge(unit, 1L, Long::sum);
        stream.changed(KIND, unit.value());
    }
}
