package hub.presence.hours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvReader;

/// The national holidays (国民の祝日, 振替休日, 休日) from a list that comes with the hub. From memory, any thread.
/// RATIONALE.md says where the list is from and how it is renewed.
public final class JapaneseHolidays {

    private static final SortedMap<LocalDate, String> DAYS = read("holidays.csv");

    private JapaneseHolidays() {}

    /// The name of the holiday in Japanese, if the day is one. None is known before 2020, nor after the last year of the
    /// list.
    public static Optional<String> on(LocalDate day) {
        return Optional.ofNullable(DAYS.get(day));
    }

    /// The last year of the list.
    static int lastYear() {
        return DAYS.lastKey().getYear();
    }

    private static SortedMap<LocalDate, String> read(String list) {
        var days = new TreeMap<LocalDate, String>();
        try (var in = Objects.requireNonNull(JapaneseHolidays.class.getResourceAsStream(list), list)) {
            CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .forEach(line -> days.put(LocalDate.parse(line.getField("day")), line.getField("name")));
        } catch (IOException e) {
            throw new UncheckedIOException(list, e);
        }
        return Collections.unmodifiableSortedMap(days);
    }
}
