package hub.booking.reservation;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.space.place.Places;
import hub.space.place.SpaceKind;

/// Tells presence who is in which meeting for the next fortnight: everybody at the start and once a day, and who has just
/// been told of a change with the next tick.
final class PresenceFeed {

    private static final Duration AHEAD = Duration.ofDays(14);

    /// Bookings of one person; nobody can attend more.
    private static final int MAX = 500;

    private final Database db;
    private final Reading reading;
    private final Places places;
    private final Attendances attendances;
    private final InstantSource clock;
    private final Set<PersonId> touched = ConcurrentHashMap.newKeySet();
    private @Nullable LocalDate told;

    PresenceFeed(Database db, EventLog log, Reading reading, Places places, Attendances attendances,
            InstantSource clock) {
        this.db = db;
        this.reading = reading;
        this.places = places;
        this.attendances = attendances;
        this.clock = clock;
        log.on(BookingEvent.Mine.class, mine -> touched.add(mine.person()));
        log.on(BookingEvent.Left.class, left -> touched.add(left.person()));
        log.on(BookingEvent.Answered.class, answered -> touched.add(answered.attendee().person()));
    }

    /// Called every second. Blocks.
    void tick() {
        var today = HubTime.today(clock);
        if (!today.equals(told)) {
            told = today;
            tell(everybody());
        } else if (!touched.isEmpty()) {
            var people = List.copyOf(touched);
            people.forEach(touched::remove);
            tell(people);
        }
    }

    private Collection<PersonId> everybody() {
        var now = clock.instant();
        return db.read(sql -> reading.busy(sql, now, now.plus(AHEAD)));
    }

    private void tell(Collection<PersonId> people) {
        people.forEach(this::tell);
    }

    private void tell(PersonId person) {
        var now = clock.instant();
        attendances.attends(person, db.read(sql -> reading.of(sql, List.of(person), now, now.plus(AHEAD), MAX)).stream()
                .filter(booking -> booking.attending().contains(person))
                .filter(booking -> switch (booking.row().state()) {
                    case CONFIRMED, CHECKED_IN -> true;
                    case TENTATIVE, COMPLETED, DECLINED, EXPIRED, CANCELLED, RELEASED, ENDED_EARLY -> false;
                })
                .map(this::attendance)
                .toList());
    }

    private Attendance attendance(Whole booking) {
        var slot = booking.row().slot();
        var where = booking.held().stream()
                .flatMap(place -> places.find(place.space()).stream())
                .filter(space -> space.kind() != SpaceKind.EQUIPMENT)
                .flatMap(space -> places.spoken(space.id()).stream())
                .collect(Collectors.joining("・"));
        return new Attendance(slot.from(), slot.until(), where.isEmpty() ? null : shortened(where));
    }

    /// Presence shows it in one line.
    private static String shortened(String where) {
        return where.length() <= MAX_PLACE ? where : where.substring(0, MAX_PLACE);
    }

    private static final int MAX_PLACE = 40;
}
