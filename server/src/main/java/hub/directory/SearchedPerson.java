package hub.directory;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonHit.Matched;
import hub.directory.reading.Folding;
import hub.directory.reading.Romaji;

/// A person with everything they can be found by, folded once.
record SearchedPerson(PersonDetail person, PersonBrief brief, List<Field> fields) {

    static final int NO_HIT = -1;

    /// The strongest first.
    private static final List<Matched> KINDS = List.of(Matched.values());

    /// What lies between a hit at the beginning, at the given name and in the middle: the number of kinds.
    private static final int STEP = KINDS.size();

    static SearchedPerson of(PersonDetail person, PersonBrief brief) {
        var fields = new ArrayList<Field>();
        fields.add(Field.ofWords(Matched.NAME, Folding.fold(firstWord(person.name())), Folding.fold(person.name())));
        fields.add(Field.ofWords(Matched.KANA, Folding.fold(firstWord(person.kana())), Folding.fold(person.kana())));
        fields.add(romaji(person.romaji()));
        addCode(fields, Matched.EXTENSION, person.extension());
        addCode(fields, Matched.STAFF_NUMBER, person.staffNumber());
        person.posts().forEach(post -> addCode(fields, Matched.UNIT, post.path()));
        return new SearchedPerson(person, brief, List.copyOf(fields));
    }

    /// The smaller the better; NO_HIT if a word is nowhere.
    int score(List<SearchedWord> words) {
        var total = 0;
        for (var word : words) {
            var best = best(word);
            if (best == NO_HIT) {
                return NO_HIT;
            }
            total += best;
        }
        return total;
    }

    PersonHit hit(SearchedWord firstWord) {
        var matched = KINDS.get(best(firstWord) % STEP);
        return new PersonHit(brief, person.extension(), person.mail(), person.workPhone(), matched);
    }

    private int best(SearchedWord word) {
        var best = NO_HIT;
        for (var field : fields) {
            var score = field.score(word);
            if (score != NO_HIT && (best == NO_HIT || score < best)) {
                best = score;
            }
        }
        return best;
    }

    private static Field romaji(String romaji) {
        var words = romaji.strip().split("[\\s　]+");
        var family = Romaji.comparable(words[0]);
        var all = new StringBuilder();
        for (var word : words) {
            all.append(Romaji.comparable(word));
        }
        return Field.ofWords(Matched.ROMAJI, family, all.toString());
    }

    private static void addCode(List<Field> fields, Matched kind, @Nullable String text) {
        if (text != null) {
            fields.add(new Field(kind, Folding.fold(text), 0));
        }
    }

    private static String firstWord(String name) {
        return name.strip().split("[\\s　]+", 2)[0];
    }

    /// @param strength of the kind, 0 for the strongest
    /// @param secondWord where the given name begins in the text, 0 if there is none
    record Field(Matched kind, int strength, String text, int secondWord) {

        Field(Matched kind, String text, int secondWord) {
            this(kind, KINDS.indexOf(kind), text, secondWord);
        }

        static Field ofWords(Matched kind, String firstWord, String all) {
            return new Field(kind, all, all.length() > firstWord.length() ? firstWord.length() : 0);
        }

        int score(SearchedWord word) {
            var sought = kind == Matched.ROMAJI ? word.romaji() : word.folded();
            var at = sought.isEmpty() ? -1 : text.indexOf(sought);
            return at < 0 ? NO_HIT : distance(sought, at) * STEP + strength;
        }

        private int distance(String sought, int at) {
            if (at == 0) {
                return kind == Matched.UNIT ? 1 : 0;
            }
            return secondWord > 0 && text.startsWith(sought, secondWord) ? 1 : 2;
        }
    }
}
