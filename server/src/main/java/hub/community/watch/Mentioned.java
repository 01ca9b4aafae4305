package hub.community.watch;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

import hub.kernel.id.PersonId;

/// Finds the people named in a text, as `@{p12}`. Units are named there too, but nobody is told because of that: a whole
/// department would be.
final class Mentioned {

    /// People told because of one text; who names more shouts.
    static final int MAX = 20;

    private static final Pattern PERSON = Pattern.compile("@\\{p([0-9]{1,12})}");

    private Mentioned() {}

    /// In the order of the text.
    static Set<PersonId> in(String text) {
        var people = new LinkedHashSet<PersonId>();
        if (text.contains("@{p")) {
            PERSON.matcher(text).results().map(token -> new PersonId(Long.parseLong(token.group(1)))).distinct()
                    .limit(MAX).forEach(people::add);
        }
        return people;
    }
}
