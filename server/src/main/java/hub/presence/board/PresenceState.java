package hub.presence.board;

/// What a colleague sees.
public enum PresenceState {
    /// 連絡可
    AVAILABLE,
    /// 取込中
    BUSY,
    /// 打合せ中
    MEETING,
    /// 電話中
    CALL,
    /// 離席
    AWAY,
    /// 不在
    OUT,
    /// 在宅
    TELEWORK,
    /// 出張
    TRIP,
    /// 休暇
    LEAVE,
    /// 退庁
    GONE,
    /// 不明: nothing fresh is known; never "offline", because nobody has said so.
    UNKNOWN;

    /// Whether a person may say so of themselves.
    public boolean byHand() {
        return Precedence.has(Source.MANUAL, this);
    }

    /// Whether a call or a word would be welcome.
    public boolean free() {
        return this == AVAILABLE || this == TELEWORK;
    }
}
