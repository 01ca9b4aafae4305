package hub.file;

import org.jspecify.annotations.Nullable;

/// A file on its way.
///
/// @param id also of the file it becomes
/// @param name made harmless
/// @param size bytes announced; once `file` is there, those kept
/// @param offset bytes that have arrived; the next piece begins there
/// @param piece most bytes in one piece
/// @param file once all has arrived and was looked at; null with `offset` = `size`: still being looked at, ask again
public record Upload(FileId id, String name, long size, long offset, int piece, @Nullable FileBrief file) {}
