package hub.chat.request;

import hub.chat.request.RequestAnswer.Answers;
import hub.chat.request.RequestAnswer.Reminded;
import hub.chat.request.RequestAnswer.Requests;
import hub.chat.room.RoomId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;

/// Requests over HTTP.
final class RequestRoutes {

    private static final String MESSAGE = "/api/chat/rooms/:room/messages/:n/";

    private final RequestService service;
    private final RequestLists lists;
    private final Reminders reminders;

    RequestRoutes(RequestService service, RequestLists lists, Reminders reminders) {
        this.service = service;
        this.lists = lists;
        this.reminders = reminders;
    }

    void register(Api api) {
        api.get("/api/chat/requests", "The open requests that want my answer, and those I asked")
                .gives(Requests.class)
                .signedIn((call, _) -> lists.mine(call.session()));
        api.put(MESSAGE + "answer", "Answers a request, for myself or my section, until it is closed")
                .takes(RequestCommand.GiveAnswer.class)
                .gives(RequestCard.class)
                .signedIn((call, answer) -> service.answer(call.session(), room(call), n(call), answer));
        api.get(MESSAGE + "answers", "Who has answered a request and who has not")
                .gives(Answers.class)
                .signedIn((call, _) -> lists.answers(call.session(), room(call), n(call)));
        api.post(MESSAGE + "remind", "Reminds those who have not answered; at most once an hour")
                .gives(Reminded.class)
                .signedIn((call, _) -> reminders.remind(call.session(), room(call), n(call)));
        api.post(MESSAGE + "close", "Ends a request: no answer is taken any more")
                .gives(RequestCard.class)
                .signedIn((call, _) -> service.close(call.session(), room(call), n(call)));
    }

    private static RoomId room(Call call) {
        return new RoomId(call.pathLong("room"));
    }

    private static long n(Call call) {
        return call.pathLong("n");
    }
}
