package hub.search;

import java.nio.file.Path;
import java.util.Optional;

/// How searching is set up.
///
/// @param folder of the index, and of nothing else; what lies there can be deleted at any time
/// @param synonyms words that mean the same, on top of those the hub knows
/// @param sudachi a synonym dictionary in the format of Sudachi
/// @param words words that must not be cut: facilities, places, products
public record SearchSettings(Path folder, Optional<Path> synonyms, Optional<Path> sudachi, Optional<Path> words) {}
