package hub.chat.notice;

import hub.kernel.net.Api;

/// Settings of notices over HTTP: everybody meets their own only.
final class NoticeRoutes {

    private final NoticeService service;

    NoticeRoutes(NoticeService service) {
        this.service = service;
    }

    void register(Api api) {
        api.get("/api/chat/notice", "How I am told of messages, and whether I work now")
                .gives(NoticeAnswer.class)
                .signedIn((call, _) -> service.of(call.session().person()));
        api.put("/api/chat/notice", "Changes how I am told of messages")
                .takes(NoticeSettings.class)
                .gives(NoticeAnswer.class)
                .signedIn((call, settings) -> service.set(call.session().person(), settings));
    }
}
