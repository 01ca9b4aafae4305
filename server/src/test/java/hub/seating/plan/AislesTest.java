package hub.seating.plan;

import java.util.List;
import java.util.Map;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import hub.space.place.Feature;
import hub.space.place.SpaceMode;

import static org.assertj.core.api.Assertions.assertThat;

class AislesTest {

    @Test
    void islands_of_desks_with_room_behind_them_are_fine() {
        assertThat(of(desk("1", 5, 5, 180), desk("2", 6.5, 5, 180), desk("3", 5, 5.74, 0), desk("4", 6.5, 5.74, 0),
                desk("5", 5, 5.74 + 1.8 + .8, 180))).isEmpty();
    }

    @Test
    void a_chair_needs_eighty_centimetres_and_a_wheelchair_more() {
        assertThat(of(desk("1", 5, 5, 0), desk("2", 5, 5 + 1.8 + .6, 180)))
                .extracting(Finding::code, Finding::detail)
                .containsExactly(tuple("1", .6, .8), tuple("2", .6, .8));
        var wheelchair = new PlanSeat(null, "2", SeatKind.DESK, List.of(5.0, 7.8), 180, null,
                List.of(Feature.WHEELCHAIR), SpaceMode.RESERVABLE, 1, 0);
        assertThat(of(desk("1", 5, 5, 0), wheelchair)).extracting(Finding::code, Finding::detail)
                .containsExactly(tuple("2", 1.0, 1.2));
    }

    @Test
    void turned_seats_are_measured_as_they_stand() {
        assertThat(of(desk("1", 5, 5, 270), desk("2", 5 + 1.8 + .5, 5, 90)))
                .extracting(Finding::code, Finding::detail)
                .containsExactly(tuple("1", .5, .8), tuple("2", .5, .8));
        assertThat(of(desk("1", 5, 5, 90), desk("2", 5 + 1.8 + .5, 5, 270))).isEmpty();
    }

    @Test
    void walls_and_furniture_are_in_the_way_too() {
        assertThat(of(desk("1", 5, 18.5, 0))).extracting(Finding::code).containsExactly(PlanError.AISLE);
        assertThat(Aisles.findings(plan(new Structure.Fixture(Structure.FixtureKind.SHELF, List.of(4.0, 6.4, 2.0, .4),
                null, null, null), desk("1", 5, 5, 0)))).extracting(Finding::code).containsExactly(PlanError.AISLE);
    }

    @Test
    void seats_that_stand_in_one_another_are_told_once() {
        assertThat(of(desk("1", 5, 5, 0), desk("2", 5.5, 5, 0))).extracting(Finding::code)
                .contains(PlanError.OVERLAP).filteredOn(code -> code == PlanError.OVERLAP).hasSize(1);
    }

    private static Tuple tuple(String code, double metres, double least) {
        return Tuple.tuple(PlanError.AISLE,
                Map.<String, Object>of("code", code, "metres", metres, "least", least));
    }

    private static List<Finding> of(PlanSeat... seats) {
        return Aisles.findings(EmptyPlan.of("4F").with(List.of(), List.of(), List.of(seats)));
    }

    private static PlanFile plan(Structure.Fixture fixture, PlanSeat seat) {
        var empty = EmptyPlan.of("4F");
        var structure = new Structure(empty.structure().outer(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(fixture));
        return new PlanFile(PlanFile.FORMAT, "4F", null, empty.size(), structure, List.of(), List.of(), List.of(seat),
                List.of(), List.of(), null);
    }

    private static PlanSeat desk(String code, double x, double y, int rot) {
        return new PlanSeat(null, code, SeatKind.DESK, List.of(x, y), rot, null, List.of(), SpaceMode.RESERVABLE, 1, 0);
    }
}
