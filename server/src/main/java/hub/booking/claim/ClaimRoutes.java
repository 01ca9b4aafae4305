package hub.booking.claim;

import hub.booking.claim.ClaimAnswer.DoorCode;
import hub.booking.claim.ClaimAnswer.DoorPlace;
import hub.booking.reservation.Booking;
import hub.booking.reservation.BookingCommand;
import hub.booking.reservation.BookingId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.space.place.SpaceId;
import hub.space.place.SpaceReaders;

/// Being there, over HTTP.
final class ClaimRoutes {

    private static final String ONE = "/api/booking/bookings/:booking/";
    private static final String CODE = "/api/booking/places/:place/door-code";

    private final ClaimService service;
    private final SpaceReaders readers;

    ClaimRoutes(ClaimService service, SpaceReaders readers) {
        this.service = service;
        this.readers = readers;
    }

    void register(Api api) {
        api.post(ONE + "check-in", "Says that somebody has come; late too, if the place is still free")
                .takes(ClaimCommand.CheckInHere.class).gives(Booking.class)
                .signedIn(readers.only((call, here) -> service.checkIn(call.session(), booking(call), here)));
        api.post(ONE + "extend", "Goes on for longer").takes(ClaimCommand.ExtendBooking.class).gives(Booking.class)
                .signedIn(readers.only((call, extend) -> service.extend(call.session(), booking(call), extend)));
        api.post(ONE + "end", "Ends early: what is left is free at once")
                .takes(BookingCommand.BookingOp.class).gives(Booking.class)
                .signedIn(readers.only((call, plain) -> service.end(call.session(), booking(call), plain)));
        api.get("/api/booking/door/:code", "Which place a code belongs to, and how it stands there")
                .gives(DoorPlace.class)
                .signedIn(readers.only((call, _) -> service.door(call.session(), call.path("code"))));
        api.get(CODE, "The code for a place's door, for printing; for who decides on the place")
                .gives(DoorCode.class)
                .signedIn(readers.only((call, _) -> service.code(call.session(), place(call))));
        api.post(CODE, "Another code for a place's door: the old one means nothing any more")
                .gives(DoorCode.class)
                .signedIn(readers.only((call, _) -> service.newCode(call.session(), place(call))));
    }

    private static BookingId booking(Call call) {
        return new BookingId(call.pathLong("booking"));
    }

    private static SpaceId place(Call call) {
        return new SpaceId(call.pathLong("place"));
    }
}
