package hub.chat.poll;

import hub.chat.room.RoomId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;

/// Polls over HTTP.
final class PollRoutes {

    private static final String MESSAGE = "/api/chat/rooms/:room/messages/:n/";

    private final PollService service;

    PollRoutes(PollService service) {
        this.service = service;
    }

    void register(Api api) {
        api.put(MESSAGE + "vote", "Votes, or changes my vote, until the poll is closed")
                .takes(PollCommand.Vote.class)
                .gives(PollCard.class)
                .signedIn((call, vote) -> service.vote(call.session(), room(call), n(call), vote));
        api.get(MESSAGE + "votes", "Who voted for what; never of an anonymous poll")
                .gives(PollAnswer.Votes.class)
                .signedIn((call, _) -> service.votes(call.session(), room(call), n(call)));
        api.post(MESSAGE + "poll/close", "Ends a poll")
                .gives(PollCard.class)
                .signedIn((call, _) -> service.close(call.session(), room(call), n(call)));
    }

    private static RoomId room(Call call) {
        return new RoomId(call.pathLong("room"));
    }

    private static long n(Call call) {
        return call.pathLong("n");
    }
}
