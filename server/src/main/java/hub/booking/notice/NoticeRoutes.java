package hub.booking.notice;

import hub.booking.notice.NoticeAnswer.BookingNotices;
import hub.booking.notice.NoticeAnswer.ReminderSetting;
import hub.booking.notice.NoticeCommand.ReadBookingNotices;
import hub.booking.notice.NoticeCommand.SetReminder;
import hub.kernel.net.Api;
import hub.space.place.SpaceReaders;

/// Notices over HTTP.
record NoticeRoutes(NoticeService service, SpaceReaders readers) {

    private static final String NOTICES = "/api/booking/notices";

    void register(Api api) {
        api.get(NOTICES, "What concerns me of bookings, the newest first")
                .number("before", "the notice before which to go on")
                .gives(BookingNotices.class)
                .signedIn(readers.only((call, _) -> service.page(call.session(),
                        call.queryLong("before").orElse(Long.MAX_VALUE))));
        api.post(NOTICES + "/read", "I have seen them")
                .takes(ReadBookingNotices.class)
                .gives(BookingNotices.class)
                .signedIn(readers.only((call, command) -> service.read(call.session(), command)));
        api.get(NOTICES + "/settings", "How long before the beginning I am reminded")
                .gives(ReminderSetting.class)
                .signedIn(readers.only((call, _) -> service.setting(call.session())));
        api.put(NOTICES + "/settings", "Choose how long before the beginning I am reminded")
                .takes(SetReminder.class)
                .gives(ReminderSetting.class)
                .signedIn(readers.only((call, wish) -> service.set(call.session(), wish)));
    }
}
