package hub.booking.reservation;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.RouteDraft;
import hub.space.place.SpaceId;
import hub.space.place.SpaceReaders;

/// Bookings over HTTP: for the staff, not for guests.
final class BookingRoutes {

    private static final String ALL = "/api/booking/bookings";
    private static final String ONE = ALL + "/:booking";

    /// Three hundred people and a long note.
    private static final int MAX_BODY = 128 * 1024;

    private final BookingService service;
    private final Reading reading;
    private final SpaceReaders readers;

    BookingRoutes(BookingService service, Reading reading, SpaceReaders readers) {
        this.service = service;
        this.reading = reading;
        this.readers = readers;
    }

    void register(Api api) {
        questions(api);
        commands(api);
        answers(api);
    }

    private void questions(Api api) {
        window(api.get(ALL, "What I organise, booked or am invited to"))
                .query("after", "where the page before ended")
                .gives(BookingAnswer.Bookings.class)
                .signedIn(readers.only((call, _) -> reading.mine(call.session(), call.query("from"),
                        call.query("until"), call.query("after"))));
        api.get(ONE, "One booking, as far as I may see it").gives(Booking.class)
                .signedIn(readers.only((call, _) -> reading.one(call.session(), booking(call))));
        api.get(ONE + "/history", "What happened to a booking").gives(BookingAnswer.BookingHistory.class)
                .signedIn(readers.only((call, _) -> reading.history(call.session(), booking(call))));
        api.get("/api/booking/approvals", "What waits for my word").gives(BookingAnswer.Bookings.class)
                .signedIn(readers.only((call, _) -> reading.approvals(call.session())));
        api.get("/api/booking/day", "What is taken on a day")
                .query("day", "such as 2026-11-18; absent: today")
                .query("until", "the last day, at most 8 days later")
                .gives(BookingAnswer.DayBlocks.class)
                .signedIn(readers.only((call, _) -> reading.day(call.queryDate("day"), call.queryDate("until"))));
        window(api.get("/api/booking/places/:place/blocks", "When a place is taken"))
                .gives(BookingAnswer.DayBlocks.class)
                .signedIn(readers.only((call, _) -> reading.at(new SpaceId(call.pathLong("place")), call.query("from"),
                        call.query("until"))));
    }

    private static <B, A> RouteDraft<B, A> window(RouteDraft<B, A> route) {
        return route.query("from", "such as 2026-11-18T09:00+09:00; absent: now")
                .query("until", "at most 62 days later; absent: one day");
    }

    private void commands(Api api) {
        api.post(ALL, "Books places, all or none; without a place it is an event of my own")
                .takes(BookingCommand.MakeBooking.class).gives(Booking.class).maxBody(MAX_BODY)
                .signedIn(readers.only((call, make) -> service.make(call.session(), make)));
        api.patch(ONE, "Changes a booking").takes(BookingCommand.ChangeBooking.class).gives(Booking.class)
                .maxBody(MAX_BODY)
                .signedIn(readers.only((call, change) -> service.change(call.session(), booking(call), change)));
        api.delete(ONE, "Cancels a booking; one that has begun is ended")
                .query("op", "of the outbox")
                .query("reason", "told to everybody in it")
                .gives(Booking.class)
                .signedIn(readers.only((call, _) -> service.cancel(call.session(), booking(call),
                        call.query("op").orElse(""), call.query("reason").orElse(""))));
        api.post(ONE + "/restore", "Takes a cancellation back, for ten minutes")
                .takes(BookingCommand.BookingOp.class).gives(Booking.class)
                .signedIn(readers.only((call, plain) -> service.restore(call.session(), booking(call), plain)));
        api.post(ONE + "/hand-over", "Gives a booking to a colleague")
                .takes(BookingCommand.HandOverBooking.class).gives(Booking.class)
                .signedIn(readers.only((call, to) -> service.handOver(call.session(), booking(call), to)));
    }

    private void answers(Api api) {
        api.post(ONE + "/answer", "Says whether I come").takes(BookingCommand.AnswerInvitation.class)
                .gives(Booking.class)
                .signedIn(readers.only((call, answer) -> service.answer(call.session(), booking(call), answer)));
        api.post(ONE + "/approval", "Agrees to a booking of a place one decides on, or does not")
                .takes(BookingCommand.ApproveBooking.class).gives(Booking.class)
                .signedIn(readers.only((call, word) -> service.approve(call.session(), booking(call), word)));
        api.post(ONE + "/keep", "Keeps a booking though nobody comes, for who decides on the place")
                .takes(BookingCommand.KeepBooking.class).gives(Booking.class)
                .signedIn(readers.only((call, keep) -> service.keep(call.session(), booking(call), keep)));
        api.post(ONE + "/room", "The chat room of a meeting; opened by the first who asks")
                .takes(BookingCommand.BookingOp.class).gives(Booking.class)
                .signedIn(readers.only((call, plain) -> service.room(call.session(), booking(call), plain)));
    }

    private static BookingId booking(Call call) {
        return new BookingId(call.pathLong("booking"));
    }
}
