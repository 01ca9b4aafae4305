package hub.chat;

import hub.kernel.wire.ErrorCode;

enum ChatError implements ErrorCode {
    TEXT_EMPTY("chat.text_empty", 400),
    TEXT_TOO_LONG("chat.text_too_long", 400),
    UNIT_ROOM("chat.unit_room", 409),
    DIRECT_ROOM("chat.direct_room", 409),
    PERSON_LEFT("chat.person_left", 409);

    private final String code;
    private final int status;

    ChatError(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
