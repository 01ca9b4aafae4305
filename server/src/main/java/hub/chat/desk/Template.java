package hub.chat.desk;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;

/// A text used often: my own, or one of a unit for everybody in it or below it.
///
/// @param unit whose it is, null if it is mine
/// @param unitName its name today, null likewise
/// @param text may hold {名前} {部屋} {日付}, which the client fills in
/// @param mayChange whether I may change and delete it
public record Template(
        long id, @Nullable UnitId unit, @Nullable String unitName, String name, String text, boolean mayChange) {}
