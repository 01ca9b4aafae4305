package hub.presence.link;

import hub.directory.Directory;
import hub.directory.PersonBrief;
import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.wire.Refused;
import hub.presence.board.Board;
import hub.presence.board.View;
import hub.presence.link.UnitBoard.BoardRow;

/// What other machines may say and ask, with an API key.
final class LinkRoutes {

    /// 500 events with the longest names there can be.
    private static final int MAX_BODY = 256 * 1024;
    private static final int PAGE = 500;

    private final Inbound inbound;
    private final Machines machines;
    private final Board board;
    private final Directory directory;

    LinkRoutes(Inbound inbound, Machines machines, Board board, Directory directory) {
        this.inbound = inbound;
        this.machines = machines;
        this.board = board;
        this.directory = directory;
    }

    void register(Api api) {
        api.post("/api/links/presence/calls", "Calls have begun or ended: for a telephone exchange")
                .takes(CallEvents.class).gives(Taken.class).maxBody(MAX_BODY)
                .key("presence.calls", (call, body) -> inbound.calls(call.key().id(), body.events(), call.locale()));
        api.post("/api/links/presence/doors", "People came in, went out or left: for doors and attendance")
                .takes(DoorEvents.class).gives(Taken.class).maxBody(MAX_BODY)
                .key("presence.doors", (call, body) -> inbound.doors(body.events(), call.locale()));
        api.get("/api/links/presence/states", "The states of all staff, 500 at a time")
                .query("after", "next of the page before").gives(MachineStates.class)
                .key("presence.states", this::states);
        api.get("/api/links/presence/units/:unit/board", "Who of a unit is where, for a screen in the hall")
                .number("after", "next of the page before").gives(UnitBoard.class)
                .key("presence.board", this::board);
    }

    private MachineStates states(Call call, None none) {
        var states = machines.statesAfter(call.query("after").orElse(""), PAGE + 1);
        var more = states.size() > PAGE;
        return new MachineStates(states.subList(0, Math.min(PAGE, states.size())),
                more ? states.get(PAGE - 1).staffNumber() : null);
    }

    private UnitBoard board(Call call, None none) {
        var unit = directory.unit(new UnitId(call.pathLong("unit"))).orElseThrow(Refused::notFound);
        var people = directory.briefs(directory.membersOf(unit.id()));
        var from = Math.toIntExact(Math.clamp(call.queryLong("after").orElse(0L), 0, people.size()));
        var to = Math.min(people.size(), from + PAGE);
        return new UnitBoard(unit.id(), unit.name(), people.subList(from, to).stream().map(this::row).toList(),
                to < people.size() ? String.valueOf(to) : null);
    }

    private BoardRow row(PersonBrief person) {
        var seen = board.seenBy(View.KIOSK, person.id());
        return new BoardRow(person, seen.state(), seen.place());
    }
}
