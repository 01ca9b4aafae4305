package hub.booking.feed;

import hub.kernel.wire.ErrorCode;

/// Why a feed is not made, or a file not taken.
enum FeedError implements ErrorCode {
    TOO_MANY_FEEDS("feed.too_many_feeds", 409),
    /// Only who decides on a place hands its calendar out.
    NOT_YOURS("feed.not_yours", 403),
    /// The file, or what was taken before, is not what was looked at.
    CHANGED("feed.changed", 409),
    UNREADABLE("feed.unreadable", 422),
    /// More entries, or more dates of all their rules.
    TOO_MANY("feed.too_many", 422);

    private final String code;
    private final int status;

    FeedError(String code, int status) {
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
