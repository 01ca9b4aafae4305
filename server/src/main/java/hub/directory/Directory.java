package hub.directory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import hub.directory.DirectoryEvent.DirectoryChanged;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;

/// Who is who today, answered from memory: any thread, event loops too. The day is that of Japan.
public final class Directory {

    private final Database db;
    private final InstantSource clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile DirectorySnapshot snapshot;
    private volatile DirectoryDays days;
    private volatile boolean stale;

    Directory(EventLog log, Database db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
        this.snapshot = load();
        this.days = new DirectoryDays(db, snapshot);
        log.on(DirectoryChanged.class, changed -> stale = true);
    }

    /// What is shown of a person, leavers too; empty for who was never in the directory.
    public Optional<PersonBrief> brief(PersonId person) {
        return Optional.ofNullable(snapshot.brief(person));
    }

    /// The same for several, in their order; who was never in the directory is left out.
    public List<PersonBrief> briefs(Collection<PersonId> people) {
        var now = snapshot;
        return people.stream().map(now::brief).filter(Objects::nonNull).toList();
    }

    /// Everything that is shown of a person, leavers too.
    public Optional<PersonDetail> person(PersonId person) {
        return Optional.ofNullable(snapshot.person(person));
    }

    /// All units of today, each followed by what is below it.
    public List<Unit> unitsToday() {
        return snapshot.units();
    }

    public Optional<Unit> unit(UnitId unit) {
        return Optional.ofNullable(snapshot.unit(unit));
    }

    /// The unit and those above it, from the bottom up; empty if there is none today.
    public List<UnitId> upwards(UnitId unit) {
        return snapshot.upwards(unit);
    }

    /// The unit and all below it; empty if there is none today.
    public Set<UnitId> below(UnitId unit) {
        return snapshot.below(unit);
    }

    /// Everybody who holds a post in the unit or below it today, concurrent posts too.
    public Set<PersonId> membersOf(UnitId unit) {
        return snapshot.membersOf(unit);
    }

    /// Those on the staff today who have this extension; several may share one.
    public List<PersonId> byExtension(String extension) {
        return snapshot.byExtension(extension);
    }

    /// Who on the staff today has this staff number.
    public Optional<PersonId> byStaffNumber(String staffNumber) {
        return Optional.ofNullable(snapshot.byStaffNumber(staffNumber)).filter(this::isActive);
    }

    /// Whether the person belongs to the staff today.
    public boolean isActive(PersonId person) {
        return snapshot.isActive(person);
    }

    /// Everybody who belongs to the staff today.
    public Collection<PersonId> activePeople() {
        return snapshot.activePeople();
    }

    /// Whether both work in one section (課), or one of them leads the section of the other. True of a person alone.
    public boolean workTogether(PersonId one, PersonId other) {
        return snapshot.sections().workTogether(one, other);
    }

    /// The sections of a person's posts; of a post above the sections, its unit. Empty for who holds none today.
    public Set<UnitId> sectionsOf(PersonId person) {
        return Set.copyOf(snapshot.sections().homesOf(person));
    }

    /// Finds people of today by any part of what is known of them, the best first. Not from event loops.
    public List<PersonHit> findPeople(String query, int limit) {
        return fresh().findPeople(query, limit);
    }

    /// Finds units of today by name, reading, code or extension, in the order of the tree. Not from event loops.
    public List<Unit> findUnits(String query, int limit) {
        return fresh().findUnits(query, limit);
    }

    /// The day that all answers are about.
    public LocalDate day() {
        return snapshot.day();
    }

    /// The organisation on any day, as far as it is planned: of today from memory on any thread, of others read when they
    /// are first asked for, then kept until the directory changes. Other days not from event loops.
    public DirectoryDay on(LocalDate day) {
        return days().on(day);
    }

    /// Runs `listener` after units, people or posts have changed, or the day has turned, when the answers here are the
    /// new ones already. On the thread that made the change; it may block and write.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// The newest state: waits for it if it has just been changed. Not from event loops.
    DirectorySnapshot fresh() {
        return stale ? renewed() : snapshot;
    }

    DirectorySnapshot current() {
        return snapshot;
    }

    /// Looks at the tables again, whatever happened to them, and tells the listeners. Blocks.
    void refresh() {
        stale = true;
        renewed();
        listeners.forEach(Runnable::run);
    }

    private DirectoryDays days() {
        var known = days;
        return known.of(snapshot) ? known : daysRenewed();
    }

    private synchronized DirectoryDays daysRenewed() {
        if (!days.of(snapshot)) {
            days = new DirectoryDays(db, snapshot);
        }
        return days;
    }

    private synchronized DirectorySnapshot renewed() {
        if (stale) {
            stale = false;
            snapshot = load();
        }
        return snapshot;
    }

    private DirectorySnapshot load() {
        return db.read(sql -> DirectoryRepository.snapshot(sql, HubTime.today(clock)));
    }
}
