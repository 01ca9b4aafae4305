package hub.space.device;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// Something that was done to a device or tried with its key.
///
/// @param by null if it was done with the device's key
/// @param detail of a misuse what was asked for, such as `GET /api/chat/rooms`
record DeviceTrace(Instant at, TraceKind kind, @Nullable PersonId by, String detail) {

    enum TraceKind {
        APPROVED, FETCHED, CHANGED, REVOKED, MISUSED
    }
}
