package hub.booking.purpose;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;

/// Counts searches that found nothing, for figures: purpose, unit and hour, nobody's name. Who looks again within half an
/// hour counts once. Counted in memory and written by [#tick]: a search must not wait for a disk.
final class Unmet {

    private static final Duration ONE_SEARCH = Duration.ofMinutes(30);

    private final EventLog log;
    private final Map<Searched, Instant> searched = new ConcurrentHashMap<>();
    private final Map<Row, Integer> counts = new ConcurrentHashMap<>();

    Unmet(EventLog log) {
        this.log = log;
    }

    private record Row(LocalDate day, int hour, PurposeId purpose, @Nullable UnitId unit) {}

    private record Searched(PersonId person, PurposeId purpose, LocalDate day, int hour) {}

    void nothing(PersonId person, Optional<UnitId> unit, PurposeId purpose, Instant from, Instant now) {
        var when = from.atZone(HubTime.ZONE);
        var first = searched.putIfAbsent(
                new Searched(person, purpose, when.toLocalDate(), when.getHour()), now) == null;
        if (first) {
            counts.merge(new Row(when.toLocalDate(), when.getHour(), purpose, unit.orElse(null)), 1, Integer::sum);
        }
    }

    /// Writes what was counted, and forgets who looked.
    void tick(Instant now) {
        searched.values().removeIf(at -> at.isBefore(now.minus(ONE_SEARCH)));
        var rows = Map.copyOf(counts);
        if (rows.isEmpty()) {
            return;
        }
        log.write(tx -> {
            rows.forEach((row, times) -> PurposeRepository.unmet(
                    tx.sql(), row.day(), row.hour(), row.purpose(), row.unit(), times));
            return rows.size();
        });
        rows.forEach((row, times) -> counts.computeIfPresent(row, (_, all) -> all > times ? all - times : null));
    }
}
