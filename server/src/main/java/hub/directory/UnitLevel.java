package hub.directory;

/// 部, 課, 係. How deep a unit stands in the tree, by name and not by counting: a small town has no 部.
public enum UnitLevel {
    DEPARTMENT, SECTION, SUBSECTION
}
