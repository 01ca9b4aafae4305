package hub.space;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Role;
import hub.kernel.net.Stream;
import hub.space.allocation.Allocations;
import hub.space.device.PairedDevices;
import hub.space.place.Faults;
import hub.space.place.PlaceKeeping;
import hub.space.place.Places;
import hub.space.place.SeatKeeping;
import hub.space.place.SpaceReaders;
import hub.space.place.SpaceRights;
import hub.space.policy.OfficeDays;
import hub.space.policy.Policies;

/// Places and what occupies them, put together.
public final class SpaceFeature {

    /// The tables of places.
    public static final List<Migration> MIGRATIONS = List.of(PlaceKeeping.MIGRATION, Allocations.MIGRATION,
            Policies.MIGRATION, PairedDevices.MIGRATION, PairedDevices.FLOORS);

    private final EventLog log;
    private final SpaceReaders readers;
    private final PlaceKeeping keeping;
    private final Allocations allocations;
    private final Policies policies;
    private final PairedDevices devices;

    /// @param roles what a person may do, signed in or not
    /// @param office on which days the house is closed
    public SpaceFeature(
            EventLog log, Database db, Api api, Stream stream, Directory directory, Managers managers, Files files,
            Function<PersonId, Set<Role>> roles, OfficeDays office, InstantSource clock) {
        this.log = log;
        readers = new SpaceReaders(roles);
        stream.groups(readers::groupsOf);
        keeping = new PlaceKeeping(log, db, api, readers, directory, managers, files);
        allocations = new Allocations(db, keeping.places(), clock.instant());
        keeping.ahead(allocations::broken);
        policies = new Policies(log, db, api, readers, keeping.places(), allocations.availability(), keeping.rights(),
                directory, office, clock);
        keeping.policies(policies::has);
        devices = new PairedDevices(log, db, api, keeping.places(), clock);
    }

    /// Who sees places and bookings.
    public SpaceReaders readers() {
        return readers;
    }

    /// What places there are.
    public Places places() {
        return keeping.places();
    }

    /// Writes seats, for whoever draws floors.
    public SeatKeeping seats() {
        return keeping.seats();
    }

    /// Who decides on them.
    public SpaceRights rights() {
        return keeping.rights();
    }

    /// What is broken there.
    public Faults faults() {
        return keeping.faults();
    }

    /// Who has which place when.
    public Allocations allocations() {
        return allocations;
    }

    /// Under which rules it may be had.
    public Policies policies() {
        return policies;
    }

    /// The screens at doors and desks; the web server asks it.
    public PairedDevices devices() {
        return devices;
    }

    /// Keeps what is in memory small and writes down which devices were seen. To be called every minute; blocks while it writes.
    public void everyMinute() {
        log.write(tx -> {
            allocations.forget(tx);
            return tx.now();
        });
        devices.sweep();
    }
}
