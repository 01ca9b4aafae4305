package hub.booking;

import java.time.Duration;
import java.util.HashMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingBook;
import hub.booking.reservation.HouseRules;
import hub.booking.reservation.Ruling;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.policy.Judge;
import hub.space.policy.Policies;
import hub.space.policy.Policy;
import hub.space.policy.Request;
import hub.space.policy.Titles;
import hub.space.policy.Usage;
import hub.space.policy.Verdict;

/// Answers bookings from the rules of places, and the rules from bookings: what counts against quotas.
final class RulesOfSpace implements HouseRules, Usage {

    private static final Reservation NONE = new Reservation("booking", 0);

    private final Places places;
    private final Policies policies;
    private final Judge judge;
    private @Nullable BookingBook bookings;

    RulesOfSpace(Places places, Policies policies) {
        this.places = places;
        this.policies = policies;
        judge = new Judge(policies, this);
    }

    /// Whose bookings count; before anybody books.
    void count(BookingBook book) {
        bookings = book;
    }

    /// The judge of these rules, for who looks for places.
    Judge judge() {
        return judge;
    }

    @Override
    public Ruling judge(Sql sql, Wish wish) {
        if (places.room(wish.space()).isEmpty()) {
            throw Refused.notFound();
        }
        return switch (judge.judge(sql, request(wish))) {
            case Verdict.Allowed allowed -> ruling(policies.of(wish.space()), wish.slot(), allowed.needsApproval());
            case Verdict.Refused refused -> throw refusal(wish.space(), refused);
        };
    }

    private static Request request(Wish wish) {
        var before = wish.before();
        return new Request(wish.space(), wish.slot(), wish.person(), wish.unit(), wish.onBehalf(), before == null
                ? null
                : new Request.Before(new Reservation("booking", before.booking().value()), before.space(),
                        before.slot()));
    }

    private static Ruling ruling(Policy policy, Slot slot, boolean approval) {
        var checkIn = policy.checkIn();
        return new Ruling(approval, Duration.ofHours(policy.approvalHours()),
                checkIn.asks(slot.length().toMinutes()), Duration.ofMinutes(checkIn.opensBefore()),
                Duration.ofMinutes(checkIn.grace()));
    }

    /// Which place, and whose rule it is.
    private Refused refusal(SpaceId space, Verdict.Refused refused) {
        var detail = new HashMap<String, Object>(refused.detail());
        detail.put("space", space);
        places.find(space).map(Space::owner).ifPresent(owner -> detail.put("whose", owner));
        return new Refused(refused.rule(), detail);
    }

    @Override
    public boolean showsTitles(SpaceId space) {
        return policies.of(space).titles() == Titles.SHOWN;
    }

    @Override
    public Used of(
            Sql sql, PersonId person, @Nullable UnitId unit, Set<SpaceId> spaces, Slot week,
            @Nullable Reservation except) {
        var book = bookings;
        if (book == null || spaces.isEmpty()) {
            return new Used(0, 0, 0);
        }
        var left = except == null || !except.kind().equals(NONE.kind()) ? NONE : except;
        return new Used(book.open(sql, person, spaces, left), book.minutes(sql, person, spaces, week, left),
                unit == null ? 0 : book.minutes(sql, unit, spaces, week, left));
    }
}
