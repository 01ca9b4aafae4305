package hub.file;

import hub.kernel.wire.Refused;

/// Announces a file.
///
/// @param op given by the client; repeated, the upload it began goes on
/// @param name as the sender calls it
/// @param size in bytes
/// @param keepPlace whether where and when a photo was taken is told to those who get it
public record NewUpload(String op, String name, long size, boolean keepPlace) {

    /// Longest name in characters; what is longer than a sensible name is cut.
    public static final int MAX_NAME = 1_000;

    private static final int MAX_OP = 64;

    public NewUpload {
        if (op == null || op.isBlank() || op.length() > MAX_OP) {
            throw Refused.invalid("op");
        }
        if (name != null && name.length() > MAX_NAME) {
            throw Refused.invalid("name");
        }
        if (size <= 0) {
            throw new Refused(FileError.EMPTY);
        }
    }
}
