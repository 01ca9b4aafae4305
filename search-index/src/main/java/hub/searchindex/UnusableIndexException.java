package hub.searchindex;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/// A folder cannot be opened as the index it should be. Unless it is not ours, deleting it and filling a new one is the
/// repair.
public final class UnusableIndexException extends IOException {

    /// What is wrong with the folder.
    public enum Reason {
        /// It holds something else, which must not be touched.
        NOT_OURS,
        /// Files are missing or damaged.
        BROKEN,
        /// Another release wrote it in its own way.
        OTHER_FORMAT,
        /// Its texts were cut by another dictionary of words.
        OTHER_WORDS,
        /// Another writer has it open: deleting repairs nothing.
        IN_USE
    }

    private final Reason reason;

    UnusableIndexException(Reason reason, Path folder, @Nullable Throwable cause) {
        super(reason + ": " + folder, cause);
        this.reason = reason;
    }

    /// What is wrong with the folder.
    public Reason reason() {
        return reason;
    }
}
