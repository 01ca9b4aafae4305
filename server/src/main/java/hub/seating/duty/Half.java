package hub.seating.duty;

/// Half a day of duty: the forenoon or the afternoon of the house's rules.
public enum Half {
    AM,
    PM
}
