package hub.community.topic;

import hub.kernel.wire.ErrorCode;

/// Why categories and tags refuse.
public enum TopicError implements ErrorCode {
    NAME_TAKEN("topic.name_taken", 409),
    TOO_MANY("topic.too_many", 409),
    LAST_CATEGORY("topic.last_category", 409),
    CATEGORY_CLOSED("topic.category_closed", 409),
    TAG_MERGED("topic.tag_merged", 409),
    SAME_TAG("topic.same_tag", 409);

    private final String code;
    private final int status;

    TopicError(String code, int status) {
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
