package hub.seating.choice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.choice.ChoiceAnswer.SeatDraw;
import hub.seating.choice.ChoiceAnswer.SeatOffers;
import hub.seating.choice.ChoiceAnswer.SeatTaken;
import hub.seating.choice.ChoiceAnswer.TeamSeated;
import hub.seating.choice.ChoiceCommand.LeaveTeam;
import hub.seating.choice.ChoiceCommand.SeatTeam;
import hub.seating.choice.ChoiceCommand.TakeBest;
import hub.seating.sitting.DrawId;
import hub.seating.sitting.SeatingCommand.SeatOp;
import hub.seating.sitting.SittingId;
import hub.seating.sitting.When;
import hub.seating.sitting.When.WhenPart;
import hub.seating.sitting.Wish;
import hub.space.place.AreaId;
import hub.space.place.SpaceReaders;

/// Choosing over HTTP: for the staff, not for guests.
final class ChoiceRoutes {

    private static final String BASE = "/api/seating/";

    private final ChoiceService service;
    private final SpaceReaders readers;
    private final InstantSource clock;

    ChoiceRoutes(ChoiceService service, SpaceReaders readers, InstantSource clock) {
        this.service = service;
        this.readers = readers;
        this.clock = clock;
    }

    void register(Api api) {
        api.get(BASE + "offers", "Seats that I could take, the best first")
                .query("wishes", "such as QUIET,WINDOW")
                .query("day", "such as 2026-11-18; absent: today")
                .query("part", "NOW, DAY, AM, PM or HOURS; absent: NOW today, DAY on other days")
                .query("from", "of HOURS, such as 2026-11-18T09:00+09:00")
                .query("until", "of HOURS")
                .number("near", "a person whose seat I may see")
                .number("floor", "absent: where my unit is at home")
                .gives(SeatOffers.class)
                .signedIn(readers.only((call, _) -> service.offers(call.session(), when(call), taste(call))));
        api.post(BASE + "take", "Takes the best seat for me").takes(TakeBest.class).gives(SeatTaken.class)
                .signedIn(readers.only((call, best) -> service.take(call.session(), best)));
        api.post(BASE + "teams", "Takes neighbouring seats for a team, all or none").takes(SeatTeam.class)
                .gives(TeamSeated.class)
                .signedIn(readers.only((call, team) -> service.team(call.session(), team)));
        api.post(BASE + "teams/leave", "Gives back what I took for a team; who has come already stays")
                .takes(LeaveTeam.class).gives(TeamSeated.class)
                .signedIn(readers.only((call, team) -> service.leave(call.session(), team)));
        api.post(BASE + "sittings/:sitting/redraw", "Draws another seat for one that was drawn, once a half-day")
                .takes(SeatOp.class).gives(SeatTaken.class)
                .signedIn(readers.only((call, plain) -> service.redraw(call.session(),
                        new SittingId(call.pathLong("sitting")), plain.op())));
        api.get(BASE + "draws/:draw", "How a lot was drawn, so that it can be drawn again").gives(SeatDraw.class)
                .signedIn(readers.only((call, _) -> service.draw(call.session(),
                        new DrawId(call.pathLong("draw")))));
    }

    private When when(Call call) {
        var today = HubTime.today(clock);
        var day = call.queryDate("day").orElse(today);
        var part = call.query("part").map(name -> of(WhenPart.class, name, "part"))
                .orElse(day.equals(today) ? WhenPart.NOW : WhenPart.DAY);
        return new When(day, part, moment(call, "from"), moment(call, "until"));
    }

    private static Taste taste(Call call) {
        var wishes = EnumSet.noneOf(Wish.class);
        call.query("wishes").map(text -> Set.copyOf(List.of(text.split(",")))).orElse(Set.of())
                .forEach(name -> wishes.add(of(Wish.class, name, "wishes")));
        return new Taste(wishes, call.queryLong("near").map(PersonId::new).orElse(null),
                call.queryLong("floor").map(AreaId::new).orElse(null));
    }

    private static <E extends Enum<E>> E of(Class<E> type, String name, String field) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid(field);
        }
    }

    private static @Nullable Instant moment(Call call, String name) {
        try {
            return call.query(name).map(text -> OffsetDateTime.parse(text).toInstant()).orElse(null);
        } catch (DateTimeException e) {
            throw Refused.invalid(name);
        }
    }
}
