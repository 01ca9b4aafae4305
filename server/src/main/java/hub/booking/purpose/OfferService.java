package hub.booking.purpose;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.booking.purpose.PurposeAnswer.FreeNow;
import hub.booking.purpose.PurposeAnswer.Offers;
import hub.booking.purpose.PurposeAnswer.PurposeList;
import hub.booking.purpose.PurposeAnswer.UsualPlace;
import hub.booking.purpose.Seeker.Who;
import hub.booking.reservation.Alternative;
import hub.booking.reservation.Alternatives;
import hub.booking.reservation.BookingId;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.wire.ErrorBody;
import hub.kernel.wire.Refused;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.Feature;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;
import hub.space.policy.Request;
import hub.space.policy.Sitting;
import hub.space.policy.Verdict;

/// Answers what can be had: for a purpose, or instead of what was refused.
final class OfferService implements Alternatives {

    private static final String BOOKING = "booking";
    private static final int MOST_OFFERS = 12;
    private static final Duration HABIT = Duration.ofDays(60);
    private static final int HABIT_TIMES = 3;

    private final Database db;
    private final Seeker seeker;
    private final Sections sections;
    private final Homes homes;
    private final Unmet unmet;
    private final InstantSource clock;

    OfferService(Database db, Seeker seeker, Sections sections, Homes homes, Unmet unmet, InstantSource clock) {
        this.db = db;
        this.seeker = seeker;
        this.sections = sections;
        this.homes = homes;
        this.unmet = unmet;
        this.clock = clock;
    }

    /// @param from null: now
    /// @param minutes null: as the purpose proposes
    /// @param people null: as few as the purpose is for
    record Wish(
            PurposeId purpose, @Nullable Instant from, @Nullable Integer minutes, @Nullable Integer people,
            @Nullable AreaId area, Set<Feature> features, Set<SpaceKind> kinds) {}

    PurposeList purposes(PersonId me) {
        return db.read(sql -> {
            var all = PurposeRepository.all(sql).stream().sorted(Comparator.comparingInt(Purpose::order)).toList();
            var who = Who.of(me, sections.of(me));
            var sitting = seeker.sitting(sql, who);
            return new PurposeList(EventLog.positionOf(sql), all, all.stream().filter(Purpose::active)
                    .map(purpose -> new FreeNow(purpose.id(), free(sitting, who, purpose))).toList());
        });
    }

    private int free(Sitting sitting, Who who, Purpose purpose) {
        var seek = new Seek(purpose, slot(now(), purpose.minutes()), purpose.peopleFrom(), null, Set.of(), Set.of());
        return (int) seeker.had(sitting, who, seeker.fitting(seek), seek.slot(), seek.people()).count();
    }

    Offers offers(PersonId me, Wish wish, Locale locale) {
        var unit = sections.of(me);
        var offers = db.read(sql -> offers(sql, me, Who.of(me, unit), wish, locale));
        if (offers.offers().isEmpty()) {
            unmet.nothing(me, unit, wish.purpose(), wish.from() == null ? now() : wish.from(), now());
        }
        return offers;
    }

    private Offers offers(Sql sql, PersonId me, Who who, Wish wish, Locale locale) {
        var purpose = PurposeRepository.terms(sql, wish.purpose()).orElseThrow(Refused::notFound)
                .as(wish.purpose().value());
        var seek = seek(purpose, wish);
        var sitting = seeker.sitting(sql, who);
        var fitting = seeker.fitting(seek);
        var usual = usual(sql, me, fitting);
        var offers = seeker.offers(sitting, who, fitting,
                new Ranking(seek, seeker.places(), homes.of(me).orElse(null), usual.map(Space::id)));
        var missing = usual.filter(space -> offers.stream().noneMatch(offer -> offer.place().equals(space.id())));
        return new Offers(EventLog.positionOf(sql), purpose.id(), offers.stream().limit(MOST_OFFERS).toList(),
                fitting.size(), missing.map(space -> refused(sql, sitting, who, space, seek, locale)).orElse(null));
    }

    private Seek seek(Purpose purpose, Wish wish) {
        var from = wish.from() == null ? now() : wish.from().truncatedTo(ChronoUnit.MINUTES);
        var minutes = wish.minutes() == null ? purpose.minutes() : wish.minutes();
        var people = wish.people() == null ? purpose.peopleFrom() : wish.people();
        return new Seek(purpose, slot(from, minutes), people, wish.area(), wish.features(), wish.kinds());
    }

    private Optional<Space> usual(Sql sql, PersonId me, List<Space> fitting) {
        return PurposeRepository.habits(sql, me, now().minus(HABIT)).stream()
                .filter(habit -> habit.times() >= HABIT_TIMES)
                .flatMap(habit -> fitting.stream().filter(space -> space.id().equals(habit.space())))
                .findFirst();
    }

    /// Why the usual place cannot be had, and what is nearest to it.
    private UsualPlace refused(Sql sql, Sitting sitting, Who who, Space space, Seek seek, Locale locale) {
        var why = seeker.verdict(sitting, who, space.id(), seek.slot()) instanceof Verdict.Refused against
                ? against.refusal()
                : new Refused(PurposeError.USUAL_TAKEN, taken(sql, space.id(), seek.slot()));
        var detail = new HashMap<>(why.detail());
        detail.put("space", space.id());
        detail.put("alternatives", new WaysOutSearch(seeker, seeker.places(), sitting, who, space, seek.slot(),
                seek.people(), seek.purpose(), now()).best());
        return new UsualPlace(space.id(), ErrorBody.of(new Refused(why.reason(), detail), locale));
    }

    private Map<String, Object> taken(Sql sql, SpaceId space, Slot slot) {
        var detail = new HashMap<String, Object>(Map.of("rule", PurposeError.USUAL_TAKEN.code()));
        var busy = seeker.availability().busy(space, slot);
        if (!busy.isEmpty()) {
            detail.put("from", busy.getFirst().slot().from());
            detail.put("until", busy.getLast().slot().until());
            Optional.of(busy.getFirst().reservation()).filter(behind -> behind.kind().equals(BOOKING))
                    .flatMap(behind -> PurposeRepository.unitOf(sql, behind.id()))
                    .ifPresent(unit -> detail.put("whose", unit));
        }
        return detail;
    }

    /// As booking asks for it when it has refused a place.
    @Override
    public List<Alternative> instead(PersonId me, Wanted wanted) {
        return db.read(sql -> {
            var space = seeker.places().room(wanted.space()).orElseThrow(Refused::notFound);
            var who = new Who(me, sections.of(me).orElse(null), moving(wanted));
            var purpose = Optional.ofNullable(wanted.purpose()).map(PurposeId::new)
                    .flatMap(id -> PurposeRepository.terms(sql, id).map(terms -> terms.as(id.value())))
                    .filter(known -> known.suits(space)).orElse(null);
            return new WaysOutSearch(seeker, seeker.places(), seeker.sitting(sql, who), who, space, wanted.slot(),
                    Math.max(1, wanted.heads()), purpose, now()).best();
        });
    }

    private Request.@Nullable Before moving(Wanted wanted) {
        return Optional.ofNullable(wanted.moving()).map(BookingId::value)
                .map(id -> new Reservation(BOOKING, id))
                .map(behind -> new Request.Before(behind, wanted.space(), wanted.slot()))
                .orElse(null);
    }

    private static Slot slot(Instant from, int minutes) {
        return new Slot(from, from.plus(minutes, ChronoUnit.MINUTES));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
