package hub.booking;

import hub.booking.notice.BookingNoticeKind;
import hub.booking.notice.Notices;
import hub.booking.wait.Wait;
import hub.booking.wait.WaitListener;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Tells who waited what came of it.
record WaitNotices(Notices notices) implements WaitListener {

    @Override
    public void came(Tx tx, PersonId person, Wait wait) {
        switch (wait.state()) {
            case OFFERED -> tell(tx, person, wait, BookingNoticeKind.OFFERED);
            case TAKEN -> tell(tx, person, wait, BookingNoticeKind.TAKEN);
            case LAPSED -> tell(tx, person, wait, BookingNoticeKind.OFFER_OVER);
            case WAITING, OVER, DROPPED -> {
            }
        }
    }

    private void tell(Tx tx, PersonId person, Wait wait, BookingNoticeKind kind) {
        var offer = wait.offer();
        notices.waited(tx, person, kind, wait.id().value(), wait.booking(),
                offer == null ? wait.place() : offer.place(),
                offer == null ? wait.from() : offer.from(), offer == null ? null : offer.expires(), wait.title());
    }
}
