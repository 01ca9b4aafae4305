package hub.space.place;

/// The levels of the tree of areas, from the top down; a level may be left out.
public enum AreaKind {
    SITE,
    BUILDING,
    FLOOR,
    ZONE
}
