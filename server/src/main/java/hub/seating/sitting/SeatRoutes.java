package hub.seating.sitting;

import java.util.Optional;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.seating.sitting.SeatingAnswer.FloorDay;
import hub.seating.sitting.SeatingAnswer.MySittings;
import hub.seating.sitting.SeatingAnswer.SeatCode;
import hub.seating.sitting.SeatingAnswer.SeatFound;
import hub.seating.sitting.SeatingAnswer.SeatOfCode;
import hub.seating.sitting.SeatingAnswer.SeatSettings;
import hub.seating.sitting.SeatingAnswer.SectionToday;
import hub.seating.sitting.SeatingCommand.CheckInSeat;
import hub.seating.sitting.SeatingCommand.ExtendSeat;
import hub.seating.sitting.SeatingCommand.MoveSeat;
import hub.seating.sitting.SeatingCommand.ReadSeatNotices;
import hub.seating.sitting.SeatingCommand.SeatOp;
import hub.seating.sitting.SeatingCommand.SetSeatSettings;
import hub.seating.sitting.SeatingCommand.TakeSeat;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;
import hub.space.place.SpaceReaders;
import hub.space.place.SpaceRights;

/// Sittings over HTTP: for the staff, not for guests.
final class SeatRoutes {

    private static final String BASE = "/api/seating/";
    private static final String ONE = BASE + "sittings/:sitting";

    private final SeatService service;
    private final SeatReading reading;
    private final SpaceReaders readers;

    SeatRoutes(SeatService service, SeatReading reading, SpaceReaders readers) {
        this.service = service;
        this.reading = reading;
        this.readers = readers;
    }

    void register(Api api) {
        questions(api);
        commands(api);
        own(api);
    }

    private void questions(Api api) {
        api.get(BASE + "floors/:floor/day", "Who has which seat of a floor on a day, and which I may have")
                .query("day", "such as 2026-11-18; absent: today")
                .gives(FloorDay.class)
                .signedIn(readers.only((call, _) -> reading.floor(call.session(),
                        new AreaId(call.pathLong("floor")), call.queryDate("day"))));
        api.get(BASE + "find/:person", "Where a colleague sits now or next today, if that is shown")
                .gives(SeatFound.class)
                .signedIn(readers.only((call, _) -> reading.find(call.pathPerson("person"))));
        api.get(BASE + "section", "Who of a unit sits where today")
                .number("unit", "absent: mine")
                .gives(SectionToday.class)
                .signedIn(readers.only((call, _) -> reading.section(call.session(), call.queryLong("unit"))));
        api.get(BASE + "seat-code/:code", "Which seat a code on a desk belongs to, and what I may do there")
                .gives(SeatOfCode.class)
                .signedIn(readers.only((call, _) -> reading.code(call.session(), call.path("code"))));
        api.get(BASE + "seats/:seat/code", "The code for a desk, for printing; for who looks after all places")
                .gives(SeatCode.class)
                .signedIn(readers.only(SpaceRights.managers(
                        (call, _) -> service.code(new SpaceId(call.pathLong("seat"))))));
    }

    private void commands(Api api) {
        api.post(BASE + "sittings", "Takes a seat").takes(TakeSeat.class).gives(MySitting.class)
                .signedIn(readers.only((call, wish) -> service.take(call.session(), wish)));
        api.post(ONE + "/check-in", "Says that I am there; late too, if nobody has the seat")
                .takes(CheckInSeat.class).gives(MySitting.class)
                .signedIn(readers.only((call, wish) -> service.checkIn(call.session(), sitting(call), wish)));
        api.post(ONE + "/leave", "Gives the seat back now").takes(SeatOp.class).gives(MySitting.class)
                .signedIn(readers.only((call, plain) -> service.leave(call.session(), sitting(call), plain.op())));
        api.post(ONE + "/extend", "Moves the end").takes(ExtendSeat.class).gives(MySitting.class)
                .signedIn(readers.only((call, wish) -> service.extend(call.session(), sitting(call), wish)));
        api.post(ONE + "/move", "Goes on at another seat").takes(MoveSeat.class).gives(MySitting.class)
                .signedIn(readers.only((call, wish) -> service.move(call.session(), sitting(call), wish)));
        api.post(ONE + "/undo", "Takes the last step back, for two minutes").takes(SeatOp.class)
                .gives(MySitting.class)
                .signedIn(readers.only((call, plain) -> service.undo(call.session(), sitting(call), plain)));
        api.delete(ONE, "Cancels a sitting; one that has begun is left").query("op", "of the outbox")
                .gives(MySitting.class)
                .signedIn(readers.only((call, _) -> service.leave(call.session(), sitting(call),
                        call.query("op").orElse(""))));
    }

    private void own(Api api) {
        api.get(BASE + "mine", "My sittings of some days, and what I was told about seats")
                .query("from", "the first day; absent: today")
                .query("until", "the last; absent: as far as one may take seats")
                .gives(MySittings.class)
                .signedIn(readers.only((call, _) -> reading.mine(call.session(), call.queryDate("from"),
                        call.queryDate("until"))));
        api.post(BASE + "notices/read", "I have seen them").takes(ReadSeatNotices.class).gives(MySittings.class)
                .signedIn(readers.only((call, seen) -> service.read(call.session(), seen.upTo(),
                        () -> reading.mine(call.session(), Optional.empty(), Optional.empty()))));
        api.get(BASE + "me", "My settings of seats").gives(SeatSettings.class)
                .signedIn(readers.only((call, _) -> service.settings(call.session())));
        api.put(BASE + "me", "Chooses my settings of seats").takes(SetSeatSettings.class).gives(SeatSettings.class)
                .signedIn(readers.only((call, wish) -> service.set(call.session(), wish)));
    }

    private static SittingId sitting(Call call) {
        return new SittingId(call.pathLong("sitting"));
    }
}
