package hub.presence.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.PersonBrief;
import hub.kernel.db.Database;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.presence.hours.Hours;
import hub.presence.hours.OfficeDay;
import hub.presence.plan.PlanAnswer.UnitWeek;
import hub.presence.plan.PlanAnswer.WeekDay;
import hub.presence.plan.PlanAnswer.WeekRow;

/// Who of a unit is where in a week. Blocks for one query.
record Weeks(Database db, Directory directory, Hours hours, PlanRights rights) {

    private static final int DAYS = 7;

    /// @throws hub.kernel.wire.Refused `not_found` if this session may not read it
    UnitWeek of(Session session, UnitId unit, LocalDate from) {
        rights.checkRead(session, unit);
        var people = directory.membersOf(unit);
        var days = from.datesUntil(from.plusDays(DAYS)).toList();
        var plans = db.read(sql -> PlanBook.of(PlanRepository.of(sql, people, from, days.getLast())));
        var rows = directory.briefs(people).stream()
                .map(person -> row(session, unit, person, plans, days))
                .toList();
        return new UnitWeek(unit, from, days.stream().map(this::day).toList(), rows);
    }

    private WeekDay day(LocalDate day) {
        return new WeekDay(day, hours.calendar().closed(day).map(OfficeDay::name).orElse(null));
    }

    private WeekRow row(Session session, UnitId unit, PersonBrief person, PlanBook plans, List<LocalDate> days) {
        return new WeekRow(person, subunit(unit, person), rights.mayChange(session, person.id()),
                plans.days(person.id(), days, hours.working()));
    }

    private @Nullable String subunit(UnitId unit, PersonBrief person) {
        return directory.person(person.id()).stream()
                .flatMap(detail -> detail.posts().stream())
                .filter(post -> directory.upwards(post.unit()).contains(unit))
                .findFirst()
                .flatMap(post -> post.unit().equals(unit) ? Optional.empty() : Optional.of(post.unitName()))
                .orElse(null);
    }
}
