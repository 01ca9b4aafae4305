package hub.seating.choice;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.choice.ChoiceCommand.SeatTeam;
import hub.seating.choice.ChoiceCommand.TakeBest;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatTime;
import hub.seating.sitting.When;
import hub.seating.sitting.When.WhenPart;
import hub.space.place.Places;

/// What helps who found nothing, told in the detail of the refusal: `alternatives` on other floors at that time, `times`
/// at which there is a seat, `blocks` for a smaller team. Reads, outside of the writer.
final class Otherwise {

    private static final int MOST = 3;

    /// Further ahead nobody means the same day.
    private static final int DAYS = 7;

    private final SeatBook book;
    private final Ranking ranking;
    private final Teams teams;
    private final Places places;
    private final InstantSource clock;

    Otherwise(SeatBook book, Ranking ranking, Teams teams, Places places, InstantSource clock) {
        this.book = book;
        this.ranking = ranking;
        this.teams = teams;
        this.places = places;
        this.clock = clock;
    }

    /// For one.
    Refused one(Sql sql, Refused why, PersonId person, TakeBest best, SeatTime time, Taste taste) {
        return why.reason() != ChoiceError.NOTHING_FREE ? why
                : with(why, Map.of("alternatives", seats(sql, person, time, taste), "times",
                        times(sql, person, best.when(), taste)));
    }

    /// For a team.
    Refused team(Sql sql, Refused why, SeatTeam team, SeatTime time) {
        return why.reason() != ChoiceError.NO_BLOCK ? why
                : with(why, Map.of("blocks", teams.largest(sql, team.people(), time, clock.instant(), MOST)));
    }

    private static Refused with(Refused why, Map<String, List<?>> more) {
        var detail = new HashMap<String, Object>(why.detail());
        detail.putAll(more);
        return new Refused(why.reason(), detail);
    }

    private List<SeatOffer> seats(Sql sql, PersonId person, SeatTime time, Taste taste) {
        return taste.floor() == null && taste.near() == null ? List.of()
                : ranking.of(sql, person, time, new Taste(taste.wishes(), null, null), clock.instant()).stream()
                        .limit(MOST).map(one -> SeatOffer.of(one, time, places)).toList();
    }

    /// The other halves of the day first, then the same of the next days.
    private List<OtherTime> times(Sql sql, PersonId person, When wanted, Taste taste) {
        var halves = Stream.of(WhenPart.AM, WhenPart.PM).filter(part -> part != wanted.part())
                .map(part -> new When(wanted.day(), part, null, null));
        var days = Stream.iterate(wanted.day().plusDays(1), day -> day.plusDays(1)).limit(DAYS)
                .map(day -> on(day, wanted));
        return Stream.concat(halves, days).flatMap(when -> time(sql, person, when, taste).stream()).limit(MOST)
                .toList();
    }

    private static When on(LocalDate day, When wanted) {
        var part = wanted.part() == WhenPart.NOW ? WhenPart.DAY : wanted.part();
        return new When(day, part, at(day, wanted.from()), at(day, wanted.until()));
    }

    private static @Nullable Instant at(LocalDate day, @Nullable Instant moment) {
        return moment == null ? null : moment.atZone(HubTime.ZONE).with(day).toInstant();
    }

    private Optional<OtherTime> time(Sql sql, PersonId person, When when, Taste taste) {
        try {
            var time = book.time(sql, person, when);
            var free = ranking.freeAtHome(sql, person, time, taste, clock.instant());
            return free == 0 ? Optional.empty()
                    : Optional
                            .of(new OtherTime(when.day(), when.part(), time.slot().from(), time.slot().until(), free));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}
