package hub.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// Draws names as frequent as in life: family names by weight, given names by sex and year of birth. No two people of
/// the town are written alike while there are other names to be had.
final class Names {

    /// A name in three writings.
    record Name(String family, String given, String familyKana, String givenKana, String familyRomaji,
            String givenRomaji) {
        String written() {
            return family + " " + given;
        }

        String kana() {
            return familyKana + " " + givenKana;
        }

        String romaji() {
            return capital(familyRomaji) + " " + capital(givenRomaji);
        }

        private static String capital(String word) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
    }

    private static final int FIRST_BIRTH = 1958;
    private static final int LAST_BIRTH = 2008;

    private final Weighted<NamedCsvRecord> families = weighted(DemoFiles.csv("family-names.csv"));
    private final List<NamedCsvRecord> given = DemoFiles.csv("given-names.csv");
    private final Map<String, Weighted<NamedCsvRecord>> byGeneration = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    void taken(String written) {
        used.add(written);
    }

    Name draw(Dice dice, boolean woman, int born) {
        var names = generation(woman ? "F" : "M", Math.clamp(born, FIRST_BIRTH, LAST_BIRTH));
        var name = name(families.pick(dice), names.pick(dice));
        for (int tries = 0; tries < 20 && used.contains(name.written()); tries++)
            name = name(families.pick(dice), names.pick(dice));
        used.add(name.written());
        return name;
    }

    private Weighted<NamedCsvRecord> generation(String sex, int born) {
        return byGeneration.computeIfAbsent(sex + born, _ -> weighted(given.stream()
                .filter(n -> n.getField("sex").equals(sex) && number(n, "from") <= born && born <= number(n, "to"))
                .toList()));
    }

    private static Name name(NamedCsvRecord family, NamedCsvRecord given) {
        return new Name(family.getField("name"), given.getField("name"), family.getField("kana"),
                given.getField("kana"), family.getField("romaji"), given.getField("romaji"));
    }

    private static Weighted<NamedCsvRecord> weighted(List<NamedCsvRecord> names) {
        return new Weighted<>(names, name -> number(name, "weight"));
    }

    private static int number(NamedCsvRecord line, String field) {
        return Integer.parseInt(line.getField(field));
    }
}
