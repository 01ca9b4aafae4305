package hub.space.place;

import hub.kernel.wire.ErrorCode;

/// Why places and their allocation refuse.
public enum SpaceError implements ErrorCode {
    /// A place would be part of itself.
    CYCLE("space.cycle", 409),
    /// Something with this name is there already.
    NAME_TAKEN("space.name_taken", 409),
    TOO_MANY("space.too_many", 409),
    /// The area still has something in it.
    AREA_IN_USE("space.area_in_use", 409),
    /// An area cannot be in this one.
    AREA_ORDER("space.area_order", 409),
    /// Bookings ahead would no longer fit.
    STILL_BOOKED("space.still_booked", 409),
    /// Out of use, retired, or closed for a fault.
    CLOSED("space.closed", 409),
    /// Not in the past.
    PAST("space.past", 422),
    /// From before until, whole minutes, not too long.
    SLOT("space.slot", 422),
    /// More units than there are.
    UNITS("space.units", 422),
    /// A seat is for somebody.
    PERSON_NEEDED("space.person_needed", 422),
    /// It was ended before.
    LEFT("space.left", 409),
    /// A photo must be an image.
    NOT_AN_IMAGE("space.not_an_image", 415);

    private final String code;
    private final int status;

    SpaceError(String code, int status) {
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
