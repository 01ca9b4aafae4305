package hub.seating.duty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.seating.duty.SwapListener.SwapNews;
import hub.seating.plan.FloorPlans;
import hub.seating.zone.Away;
import hub.seating.zone.SeatRules;
import hub.seating.zone.Standing;
import hub.seating.zone.StandingKind;
import hub.seating.zone.Zoning;
import hub.space.SpaceFeature;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;
import hub.space.policy.OfficeDays;

/// Counter duty, put together.
public final class Duties {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/seating/duty/migration/V20261121_67__duty.sql");

    private final Roster roster;
    private final Zoning zones;
    private final DutyTeller teller = new DutyTeller();

    /// Registers the routes of the rota. Built before the server listens.
    ///
    /// @param office on which days the house is closed
    /// @param away who is planned to be elsewhere
    public Duties(
            EventLog log, Database db, Api api, SpaceFeature space, FloorPlans plans, Zoning zones,
            Directory directory, OfficeDays office, Away away) {
        this.zones = zones;
        roster = new Roster(plans, space.places(), directory, office, away);
        var service = new DutyService(log, db, plans, zones, directory, roster, teller);
        new DutyRoutes(service, new SwapService(log, service, teller), space.readers()).register(api);
    }

    /// Has somebody told that other people are on duty than before.
    public void onChange(DutyChanged listener) {
        teller.onChange(listener);
    }

    /// Has somebody told what people are to be told of swaps: who is asked, who has an answer.
    public void onSwap(SwapListener listener) {
        teller.onSwap((tx, swap) -> {
            var seat = swap.turn().seat();
            var turn = slot(zones.rules(tx.sql()), swap.turn().day(), EnumSet.of(swap.turn().half()));
            switch (swap.state()) {
                case ASKED -> listener.told(tx, SwapNews.ASKED, swap.to(), swap.by(), seat, turn);
                case WITHDRAWN -> listener.told(tx, SwapNews.WITHDRAWN, swap.to(), swap.by(), seat, turn);
                case DECLINED -> listener.told(tx, SwapNews.DECLINED, swap.by(), swap.to(), seat, turn);
                case ACCEPTED -> {
                    listener.told(tx, SwapNews.SWAPPED, swap.by(), swap.to(), seat, turn);
                    listener.told(tx, SwapNews.SWAPPED, swap.to(), swap.by(), seat, turn);
                }
            }
        });
    }

    /// Who is to sit at which counter on a day in Japan; who is away, too. Both halves are one time.
    public List<Standing> on(Sql sql, LocalDate day) {
        var rules = zones.rules(sql);
        var byPerson = new LinkedHashMap<Seated, Set<Half>>();
        roster.on(sql, day).forEach(turn -> {
            if (turn.person() != null) {
                byPerson.computeIfAbsent(new Seated(turn.person(), turn.key().seat()), _ -> EnumSet.noneOf(Half.class))
                        .add(turn.key().half());
            }
        });
        return byPerson.entrySet().stream().map(one -> one.getKey().standing(slot(rules, day, one.getValue())))
                .toList();
    }

    /// Somebody at a counter.
    private record Seated(PersonId person, SpaceId seat) {

        Standing standing(Slot slot) {
            return new Standing(person, seat, slot, StandingKind.DUTY, seat.value());
        }
    }

    private static Slot slot(SeatRules rules, LocalDate day, Set<Half> halves) {
        if (halves.size() == Half.values().length) {
            return rules.day(day);
        }
        return halves.contains(Half.AM) ? rules.forenoon(day) : rules.afternoon(day);
    }
}
