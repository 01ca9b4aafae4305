package hub.seating.choice;

import hub.kernel.wire.ErrorCode;

/// Why no seat was chosen.
enum ChoiceError implements ErrorCode {
    /// `detail.alternatives` are on other floors, `detail.times` when there is something.
    NOTHING_FREE("seat.nothing_free", 409),
    /// Sits nowhere, or nowhere that is shown.
    NEAR("seat.near", 409),
    DRAWN("seat.drawn", 409),
    NOT_DRAWN("seat.not_drawn", 409),
    /// Somebody is of another section.
    TEAM("seat.team", 403),
    /// `detail.people` as far as they are shown, `detail.others` how many more.
    TEAM_SEATED("seat.team_seated", 409),
    /// `detail.most` is the largest block there is, `detail.blocks` says where.
    NO_BLOCK("seat.no_block", 409);

    private final String code;
    private final int status;

    ChoiceError(String code, int status) {
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
