package hub.searchindex;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Terms that were made before, given to Lucene one after the other. Made once for a field and filled again for every
/// document: to make one costs as much as a text.
final class Terms extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private List<String> terms = List.of();
    private Iterator<String> rest = terms.iterator();

    Terms of(List<String> these) {
        terms = these;
        return this;
    }

    @Override
    public void reset() {
        rest = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!rest.hasNext()) {
            return false;
        }
        term.append(rest.next());
        return true;
    }
}
