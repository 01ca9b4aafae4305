package hub.seating.card;

import java.util.List;

/// @param traces the newest first
record CardTraces(List<CardTrace> traces) {}
