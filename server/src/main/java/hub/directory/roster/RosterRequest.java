package hub.directory.roster;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// The lists to take over, each the bytes of a CSV file in Base64 or absent to leave it as it is.
///
/// @param effectiveOn first day on which they hold: today or later
/// @param digest of the preview that is to be carried out; absent for a preview
public record RosterRequest(LocalDate effectiveOn, @Nullable String units, @Nullable String people,
        @Nullable String posts, @Nullable String digest) {

    /// Three files of the largest size in Base64.
    public static final int MAX_BODY = 3 * (RosterSheet.MAX_BYTES / 3 * 4) + 4096;
}
