package hub.community.faq;

import org.jspecify.annotations.Nullable;

import hub.community.topic.CategoryId;
import hub.kernel.id.UnitId;

/// A list to take over.
///
/// @param csv the bytes of the file in Base64
/// @param unit that the answers speak for where a line names none
/// @param category null: the one the unit is in charge of, else the usual one
/// @param digest of the preview that is to be carried out; absent for a preview
record FaqRequest(String csv, UnitId unit, @Nullable CategoryId category, @Nullable String digest) {

    /// A file of the largest size in Base64.
    static final int MAX_BODY = FaqSheet.MAX_BYTES / 3 * 4 + 4096;
}
