package hub.chat.room;

import hub.kernel.wire.ErrorCode;

/// Why chat refuses.
public enum ChatError implements ErrorCode {
    TEXT_EMPTY("chat.text_empty", 400),
    TEXT_TOO_LONG("chat.text_too_long", 400),
    UNIT_ROOM("chat.unit_room", 409),
    DIRECT_ROOM("chat.direct_room", 409),
    PERSON_LEFT("chat.person_left", 409),
    ARCHIVED("chat.archived", 409),
    TOO_MANY_MENTIONS("chat.too_many_mentions", 400),
    OWNERS_ONLY("chat.owners_only", 403),
    NOT_AUTHOR("chat.not_author", 403),
    GONE("chat.gone", 409),
    EDIT_OVER("chat.edit_over", 409),
    RECALL_OVER("chat.recall_over", 409),
    TOO_MANY_PINS("chat.too_many_pins", 409),
    NOT_OWNER("chat.not_owner", 403),
    LAST_OWNER("chat.last_owner", 409),
    NAMELESS_ROOM("chat.nameless_room", 409),
    RECEIPTS_FIXED("chat.receipts_fixed", 409),
    ARRANGED_ELSEWHERE("chat.arranged_elsewhere", 409);

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
