package hub.booking.panel;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// What was pressed and waits to be confirmed.
///
/// @param code to be read or typed by the phone
/// @param until the end it would have; null if it is about no end
record PanelWish(String code, PressKind kind, Instant made, Instant expires, @Nullable Instant until) {

    enum PressKind {
        BOOK, EXTEND, END, NOT_USE, CHECK_IN
    }
}
