package hub.chat.file;

import org.jspecify.annotations.Nullable;

/// What looking at a whole file has brought to light.
///
/// @param digest SHA-256 of the bytes kept, in hexadecimal
/// @param size of the bytes kept
/// @param type media type by content
/// @param thumb media type of its small pictures; null if it has none
record Findings(
        String digest, long size, FileKind kind, String type, @Nullable Integer width, @Nullable Integer height,
        @Nullable String thumb, @Nullable Integer pages, @Nullable FilePlace place) {}
