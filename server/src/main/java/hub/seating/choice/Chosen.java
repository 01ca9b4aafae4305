package hub.seating.choice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.seating.sitting.DrawId;
import hub.seating.sitting.SittingRow;

/// A seat that was taken.
///
/// @param of from how many
/// @param draw if it was drawn
public record Chosen(SittingRow sitting, List<SeatReason> reasons, int of, @Nullable DrawId draw) {}
