package hub.demo;

import java.time.LocalDateTime;

import hub.presence.board.PresenceState;

/// How many of a hundred do what at a time of day; of the others nothing is known.
record Shares(int working, int idle, int telework, int trip, int out, int busy, int meeting, int call) {

    private static final Shares OFFICE = new Shares(60, 8, 2, 1, 2, 4, 9, 4);
    private static final Shares NOON = new Shares(46, 28, 2, 1, 2, 2, 2, 1);
    private static final Shares EARLY = new Shares(14, 1, 0, 0, 0, 0, 0, 0);
    private static final Shares OVERTIME = new Shares(15, 3, 2, 0, 0, 1, 1, 0);
    private static final Shares LATE = new Shares(3, 1, 2, 0, 0, 0, 0, 0);
    private static final Shares NIGHT = new Shares(1, 0, 0, 0, 0, 0, 0, 0);
    private static final Shares HOLIDAY = new Shares(1, 0, 1, 0, 0, 0, 0, 0);

    private static final int EARLIEST = 7 * 60 + 30;
    private static final int OPENS = 8 * 60 + 30;
    private static final int NOON_FROM = 12 * 60;
    private static final int NOON_TO = 13 * 60;
    private static final int CLOSES = 17 * 60 + 15;
    private static final int LAST = 19 * 60;
    private static final int ALL_GONE = 22 * 60;

    static Shares at(LocalDateTime time) {
        int minute = time.getHour() * 60 + time.getMinute();
        if (minute < EARLIEST || minute >= ALL_GONE) return NIGHT;
        if (!Workdays.isOpen(time.toLocalDate())) return HOLIDAY;
        if (minute < OPENS) return EARLY;
        if (minute < CLOSES) return minute >= NOON_FROM && minute < NOON_TO ? NOON : OFFICE;
        return minute < LAST ? OVERTIME : LATE;
    }

    /// Whose turn is `luck`, from 0 to 99.
    Kind of(int luck) {
        int upTo = working;
        if (luck < upTo) return Kind.WORKING;
        if (luck < (upTo += idle)) return Kind.IDLE;
        if (luck < (upTo += telework)) return Kind.TELEWORK;
        if (luck < (upTo += trip)) return Kind.TRIP;
        if (luck < (upTo += out)) return Kind.OUT;
        if (luck < (upTo += busy)) return Kind.BUSY;
        if (luck < (upTo += meeting)) return Kind.MEETING;
        return luck < upTo + call ? Kind.CALL : Kind.UNKNOWN;
    }

    /// One word for each thing to do; those chosen by hand are named as the state.
    enum Kind {
        WORKING, IDLE, TELEWORK, TRIP, OUT, BUSY, MEETING, CALL, UNKNOWN;

        PresenceState state() {
            return PresenceState.valueOf(name());
        }
    }
}
