package hub.file;

import org.jspecify.annotations.Nullable;

/// A file as it stands in a message, a question or an answer.
///
/// @param name as its sender called it, made harmless
/// @param type media type by its first bytes, such as `image/jpeg`
/// @param size in bytes
/// @param width of an image or video in pixels, upright; null if not known
/// @param height likewise
/// @param thumb whether there is a small picture of it
/// @param pages of a PDF; null if not known
/// @param place where a photo was taken, if its sender kept that on purpose
public record FileBrief(
        FileId id, String name, FileKind kind, String type, long size, @Nullable Integer width,
        @Nullable Integer height, boolean thumb, @Nullable Integer pages, @Nullable FilePlace place) {}
