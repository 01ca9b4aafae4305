package hub.community.question;

import hub.kernel.wire.ErrorCode;

/// Why the community refuses.
public enum QuestionError implements ErrorCode {
    TEXT_EMPTY("community.text_empty", 400),
    TEXT_TOO_LONG("community.text_too_long", 400),
    NOT_ANONYMOUS("community.not_anonymous", 409),
    NOT_YOURS("community.not_yours", 403),
    LOCKED("community.locked", 409),
    DUPLICATE("community.duplicate", 409),
    NOT_SHOWN("community.not_shown", 409),
    EDITED_MEANWHILE("community.edited_meanwhile", 409),
    OWN_USEFUL("community.own_useful", 409),
    ACCEPT_RULE("community.accept_rule", 403),
    OFFICIAL_RULE("community.official_rule", 403),
    CYCLE("community.cycle", 409),
    TOO_MANY("community.too_many", 409),
    NOT_SOLVED("community.not_solved", 409),
    NO_ORIGIN("community.no_origin", 409),
    CURSOR("community.cursor", 400);

    private final String code;
    private final int status;

    QuestionError(String code, int status) {
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
