package hub.seating.duty;

import java.time.LocalDate;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.wire.Refused;
import hub.seating.duty.DutyAnswer.DutyRota;
import hub.seating.duty.DutyAnswer.MyDuty;
import hub.seating.duty.DutyCommand.AnswerSwap;
import hub.seating.duty.DutyCommand.AskSwap;
import hub.seating.duty.DutyCommand.AssignTurn;
import hub.seating.duty.DutyCommand.SetPattern;
import hub.seating.plan.ZoneId;
import hub.space.place.SpaceReaders;

/// The rota over HTTP: captains write, members of the zone's units read and swap among themselves.
final class DutyRoutes {

    private static final String DUTY = "/api/seating/duty";
    private static final String SWAP = DUTY + "/swaps/:swap";
    private static final int LONGEST_DAYS = 62;

    private final DutyService service;
    private final SwapService swaps;
    private final SpaceReaders readers;

    DutyRoutes(DutyService service, SwapService swaps, SpaceReaders readers) {
        this.service = service;
        this.swaps = swaps;
        this.readers = readers;
    }

    void register(Api api) {
        registerRota(api);
        registerSwaps(api);
    }

    private void registerRota(Api api) {
        api.get(DUTY, "The rota of a zone; for who decides there or is at home there")
                .number("zone", "needed")
                .query("from", "the first day, yyyy-MM-dd")
                .query("until", "the first day after, at most 62 days later")
                .gives(DutyRota.class)
                .signedIn(readers.only((call, _) -> service.rota(call.session(),
                        new ZoneId(call.queryLong("zone").orElseThrow(() -> Refused.invalid("zone"))), from(call),
                        until(call))));
        api.get(DUTY + "/mine", "My duties, and what I am asked")
                .query("from", "the first day, yyyy-MM-dd")
                .query("until", "the first day after, at most 62 days later")
                .gives(MyDuty.class)
                .signedIn(readers.only((call, _) -> service.mine(call.session(), from(call), until(call))));
        api.put(DUTY + "/:zone/pattern", "Sets the weekly pattern of a zone where I decide; gives the next four weeks")
                .takes(SetPattern.class)
                .gives(DutyRota.class)
                .maxBody(MAX_PATTERN)
                .signedIn(readers.only((call, wish) -> service.set(call.session(), zone(call), wish)));
        api.post(DUTY + "/:zone/assign", "Puts somebody on duty for one turn, or nobody")
                .takes(AssignTurn.class)
                .gives(DutyTurn.class)
                .signedIn(readers.only((call, wish) -> service.assign(call.session(), zone(call), wish)));
    }

    private static final int MAX_PATTERN = 512 * 1024;

    private void registerSwaps(Api api) {
        api.post(DUTY + "/:zone/swaps", "Asks a colleague to take a turn of mine, for one of theirs or for nothing")
                .takes(AskSwap.class)
                .gives(DutySwap.class)
                .signedIn(readers.only((call, wish) -> swaps.ask(call.session(), zone(call), wish)));
        api.post(SWAP + "/answer", "Accepts or declines what I am asked")
                .takes(AnswerSwap.class)
                .gives(DutySwap.class)
                .signedIn(readers.only((call, wish) -> swaps.answer(call.session(), swap(call), wish)));
        api.delete(SWAP, "Takes back what I asked")
                .gives(DutySwap.class)
                .signedIn(readers.only((call, _) -> swaps.withdraw(call.session(), swap(call))));
    }

    private static LocalDate from(Call call) {
        return call.queryDate("from").orElseThrow(() -> Refused.invalid("from"));
    }

    private static LocalDate until(Call call) {
        var from = from(call);
        return call.queryDate("until").filter(from::isBefore)
                .filter(until -> !until.isAfter(from.plusDays(LONGEST_DAYS)))
                .orElseThrow(() -> Refused.invalid("until"));
    }

    private static ZoneId zone(Call call) {
        return new ZoneId(call.pathLong("zone"));
    }

    private static SwapId swap(Call call) {
        return new SwapId(call.pathLong("swap"));
    }
}
