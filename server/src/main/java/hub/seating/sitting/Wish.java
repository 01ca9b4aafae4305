package hub.seating.sitting;

/// What somebody likes in a seat.
public enum Wish {
    /// 静か
    QUIET,
    /// 窓側
    WINDOW,
    /// チームの近く
    TEAM,
    /// いつもと違う席
    CHANGE,
    /// スクリーンあり
    SCREEN,
    /// くじ
    LOT
}
