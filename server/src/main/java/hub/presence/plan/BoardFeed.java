package hub.presence.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import hub.kernel.db.Database;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.presence.board.Board;
import hub.presence.board.Claim;

/// Tells the board what is planned from yesterday, whose nights reach into today, to two weeks ahead. Blocks; what is read
/// and what is told of it are one step, so that an older answer never comes last.
final class BoardFeed {

    private static final String ORIGIN = "plan";
    private static final int DAYS_BACK = 1;
    private static final int DAYS_AHEAD = 14;

    private final Database db;
    private final Board board;
    private final DayClaims claims;
    private final InstantSource clock;
    private final Set<PersonId> told = new HashSet<>();

    BoardFeed(Database db, Board board, DayClaims claims, InstantSource clock) {
        this.db = db;
        this.board = board;
        this.claims = claims;
        this.clock = clock;
    }

    /// Tells of everybody anew.
    synchronized void renew() {
        var today = HubTime.today(clock);
        var rows = db.read(sql -> PlanRepository.ofEverybody(
                sql, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)));
        var people = new HashSet<>(told);
        rows.forEach(row -> people.add(row.person()));
        tell(people, rows);
    }

    /// Tells of some people anew.
    synchronized void renew(Collection<PersonId> people) {
        var today = HubTime.today(clock);
        tell(people, db.read(sql -> PlanRepository.of(
                sql, people, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD))));
    }

    private void tell(Collection<PersonId> people, List<PlannedHalf> rows) {
        var book = PlanBook.of(rows);
        var days = rows.stream().collect(Collectors.groupingBy(PlannedHalf::person,
                Collectors.mapping(PlannedHalf::day, Collectors.toSet())));
        people.forEach(person -> tell(person, claims(person, days.getOrDefault(person, Set.of()), book)));
    }

    private void tell(PersonId person, List<Claim> planned) {
        board.says(person, ORIGIN, planned);
        if (planned.isEmpty()) {
            told.remove(person);
        } else {
            told.add(person);
        }
    }

    private List<Claim> claims(PersonId person, Set<LocalDate> days, PlanBook book) {
        return days.stream()
                .flatMap(day -> claims.of(person, day, book.at(person, day, Half.AM), book.at(person, day, Half.PM)))
                .toList();
    }
}
