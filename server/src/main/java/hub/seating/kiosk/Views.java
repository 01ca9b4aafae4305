package hub.seating.kiosk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.PersonBrief;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.ErrorBody;
import hub.kernel.wire.Refused;
import hub.seating.kiosk.KioskDone.DoneKind;
import hub.seating.kiosk.KioskDone.KioskDraw;
import hub.seating.kiosk.KioskSession.KioskButton;
import hub.seating.kiosk.KioskSession.KioskCheckIn;
import hub.seating.kiosk.KioskSession.KioskMay;
import hub.seating.kiosk.KioskSession.KioskOffer;
import hub.seating.kiosk.KioskSession.KioskPerson;
import hub.seating.kiosk.KioskSession.WhyNot;
import hub.seating.sitting.SittingRow;
import hub.seating.sitting.SittingState;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// What a kiosk shows to who stands before it. Reads.
final class Views {

    private final Database db;
    private final Directory directory;
    private final Places places;
    private final SeatsOfKiosk seats;
    private final KioskRights rights;
    private final Colleagues colleagues;
    private final KioskRooms rooms;
    private final KioskPeople people;
    private final InstantSource clock;

    Views(Database db, Directory directory, Places places, SeatsOfKiosk seats, KioskRights rights,
            Colleagues colleagues, KioskRooms rooms, KioskPeople people, InstantSource clock) {
        this.db = db;
        this.directory = directory;
        this.places = places;
        this.seats = seats;
        this.rights = rights;
        this.colleagues = colleagues;
        this.rooms = rooms;
        this.people = people;
        this.clock = clock;
    }

    KioskSession session(KioskVisit visit) {
        return db.read(sql -> session(sql, visit, clock.instant()));
    }

    private KioskSession session(Sql sql, KioskVisit visit, Instant now) {
        var person = visit.person();
        var mine = seats.today(sql, person, now);
        var due = checkIns(sql, person, now);
        var time = seats.time(sql, person, now);
        var may = rights.of(sql, person, visit.floor(), time.orElse(null), kept(visit), now);
        return new KioskSession(visit.key(), now, visit.expires(), visit.seconds(), visit.touches(), person(person),
                mine.map(seats::seated).orElse(null), visit.proposal(), visit.lots(), may.zones(), may.mine(),
                may.promised(), may(mine.orElse(null), visit, due, time.isPresent()), due, seats.wishes(sql, person));
    }

    private static @Nullable SpaceId kept(KioskVisit visit) {
        var proposal = visit.proposal();
        return proposal == null ? null : proposal.seat();
    }

    private KioskPerson person(PersonId person) {
        var name = directory.brief(person).map(PersonBrief::name).orElse("");
        return new KioskPerson(person, Names.family(name), Names.given(name),
                directory.brief(person).map(PersonBrief::unit).orElse(null), people.of(person).word());
    }

    private List<KioskCheckIn> checkIns(Sql sql, PersonId person, Instant now) {
        return rooms.due(sql, person, now).stream()
                .map(due -> new KioskCheckIn(due.booking(), due.place(), due.from(), due.until(), due.deadline()))
                .toList();
    }

    private static List<KioskMay> may(@Nullable SittingRow mine, KioskVisit visit, List<KioskCheckIn> due,
            boolean open) {
        var here = mine != null && mine.state() == SittingState.HERE;
        var none = visit.proposal() != null ? null : open ? WhyNot.NOTHING_FREE : WhyNot.HOUSE_CLOSED;
        var has = mine == null ? none : WhyNot.HAS_SEAT;
        var booked = mine != null && !here;
        return List.of(new KioskMay(KioskButton.TAKE, has), new KioskMay(KioskButton.CHOOSE, null),
                new KioskMay(KioskButton.DRAW, has),
                new KioskMay(KioskButton.LEAVE, here ? null : WhyNot.NO_SEAT),
                new KioskMay(KioskButton.CHECK_IN, booked || !due.isEmpty() ? null : WhyNot.NO_BOOKING));
    }

    KioskDone done(KioskVisit visit, DoneKind kind, @Nullable SittingRow row, @Nullable KioskDraw draw) {
        var now = clock.instant();
        return db.read(sql -> new KioskDone(kind, now, row == null ? null : seats.seated(row),
                row == null || kind == DoneKind.LEFT ? List.of()
                        : colleagues.near(sql, visit.person(), row.seat(), now),
                draw, visit.last() == null ? null : now.plus(SittingRow.UNDO),
                checkIns(sql, visit.person(), now)));
    }

    KioskRefusal refusal(ErrorBody body, Refused why, @Nullable SpaceId seat, List<KioskOffer> offers) {
        var at = Optional.ofNullable(why.detail().get("from")).map(Object::toString).map(Instant::parse);
        return new KioskRefusal(body.code(), body.message(), seat,
                Optional.ofNullable(seat).flatMap(places::find).map(Space::name).orElse(null), at.orElse(null), offers);
    }
}
