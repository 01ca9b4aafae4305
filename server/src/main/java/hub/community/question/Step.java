package hub.community.question;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// A step of a question on its way.
///
/// @param person who did it, or who was invited; null: a unit did, or who asked anonymously
public record Step(Kind kind, Instant at, @Nullable PersonId person, @Nullable UnitId unit) {

    /// What happened.
    public enum Kind {
        ASKED,
        INVITED,
        ANSWERED,
        SOLVED,
        OFFICIAL,
        REVIEWED,
        MERGED
    }
}
