package hub.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;

/// A post a person holds: from the day `from` until the day before `to` (null: until further notice).
///
/// @param path names from the department down, such as 総務部 情報政策課 デジタル推進係
public record Post(UnitId unit, String unitName, String path, String title, boolean main, LocalDate from,
        @Nullable LocalDate to) {}
