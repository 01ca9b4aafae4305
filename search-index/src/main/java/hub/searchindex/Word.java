package hub.searchindex;

/// A word as it stands in a folded text.
///
/// @param base    its form in the dictionary
/// @param term    what is indexed of it; empty if it says too little to be indexed
/// @param reading in katakana where it is known, else as the term
/// @param from    where it stands in the folded text
record Word(String surface, String base, String term, String reading, int from, int to) {

    boolean says() {
        return !term.isEmpty();
    }
}
