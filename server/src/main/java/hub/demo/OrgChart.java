package hub.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import hub.demo.DemoUnit.Level;

/// Reads the org chart. The large town has every subsection several times and ward offices with the sections of the
/// departments that serve citizens.
final class OrgChart {
    private static final Set<String> IN_EVERY_WARD = Set.of("04", "05", "06");
    private static final String[][] WARDS = {{"中央", "ちゅうおう"}, {"港北", "こうほく"}, {"港南", "こうなん"}, {"汐見", "しおみ"},
        {"浜手", "はまて"}, {"山手", "やまて"}, {"旭", "あさひ"}, {"緑", "みどり"}, {"栄", "さかえ"}, {"桜木", "さくらぎ"},
        {"若葉", "わかば"}, {"川端", "かわばた"}, {"千鳥", "ちどり"}, {"高砂", "たかさご"}, {"新港", "しんこう"}, {"松原", "まつばら"},
        {"東", "ひがし"}};
    private static final String[][] ORDINALS = {{"第一", "だいいち"}, {"第二", "だいに"}, {"第三", "だいさん"}, {"第四", "だいよん"},
        {"第五", "だいご"}};

    private final List<DemoUnit> units = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    private OrgChart() {}

    static List<DemoUnit> read(DemoSize size) {
        var chart = new OrgChart();
        var lines = DemoFiles.csv("units.csv");
        lines.forEach(line -> chart.add(line, size.copies));
        for (int ward = 0; ward < size.wards; ward++)
            chart.addWard(lines, ward);
        return List.copyOf(chart.units);
    }

    private void add(NamedCsvRecord line, int copies) {
        if (copies == 1 || Level.valueOf(line.getField("level")) != Level.SUBSECTION) {
            add(line, line.getField("code"), line.getField("name"), line.getField("kana"), parent(line));
            return;
        }
        for (int i = 0; i < copies; i++)
            add(line, line.getField("code") + (i + 1), number(line.getField("name"), "係", ORDINALS[i][0]),
                    number(line.getField("kana"), "がかり", ORDINALS[i][1]), parent(line));
    }

    private void addWard(List<NamedCsvRecord> lines, int ward) {
        String code = String.valueOf(21 + ward);
        var office = lines.getFirst();
        put(new DemoUnit(units.size() + 1, code, WARDS[ward][0] + "区役所", WARDS[ward][1] + "くやくしょ", null,
                Level.DEPARTMENT, null, WARDS[ward][0] + "区役所 1F", office.getField("topic"), List.of("区長"), 0));
        for (var line : lines) {
            String home = line.getField("code");
            if (!IN_EVERY_WARD.contains(home.substring(0, 2)) || home.length() == 2) continue;
            // Codes stay unique: ward, department, section (, subsection, copy).
            if (home.length() == 4)
                addOfWard(line, code + home, line.getField("name"), line.getField("kana"), code, ward);
            else
                for (int i = 0; i < 2; i++)
                    addOfWard(line, code + home + (i + 1), number(line.getField("name"), "係", ORDINALS[i][0]),
                            number(line.getField("kana"), "がかり", ORDINALS[i][1]), code + home.substring(0, 4), ward);
        }
    }

    private void addOfWard(NamedCsvRecord line, String code, String name, String kana, String parent, int ward) {
        add(line, code, name, kana, parent);
        var unit = units.getLast();
        units.set(units.size() - 1, new DemoUnit(unit.id(), code, name, kana, unit.parent(), unit.level(), null,
                WARDS[ward][0] + "区役所 2F", unit.topic(), unit.heads(), unit.staff()));
    }

    private void add(NamedCsvRecord line, String code, String name, String kana, @Nullable String parent) {
        var extension = line.getField("extension");
        put(new DemoUnit(units.size() + 1, code, name, kana, parent == null ? null : ids.get(parent),
                Level.valueOf(line.getField("level")), extension.isEmpty() ? null : extension, line.getField("place"),
                line.getField("topic"), words(line.getField("heads")), Integer.parseInt(line.getField("staff"))));
    }

    private void put(DemoUnit unit) {
        units.add(unit);
        ids.put(unit.code(), unit.id());
    }

    private static @Nullable String parent(NamedCsvRecord line) {
        return line.getField("parent").isEmpty() ? null : line.getField("parent");
    }

    /// 審査係 becomes 審査第二係; what is already numbered gets the number in front.
    private static String number(String name, String suffix, String ordinal) {
        boolean plain = name.endsWith(suffix) && !name.contains("第") && !name.contains("だい");
        return plain ? name.substring(0, name.length() - suffix.length()) + ordinal + suffix : ordinal + name;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? Collections.emptyList() : List.of(text.split(" "));
    }
}
