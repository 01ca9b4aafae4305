package hub.booking.purpose;

import java.util.List;

import hub.space.place.Feature;

/// What a place must have for a purpose, and what speaks for it.
public record PurposeFeatures(List<Feature> needed, List<Feature> wanted) {}
