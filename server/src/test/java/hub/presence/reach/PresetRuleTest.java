package hub.presence.reach;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.kernel.wire.Refused;
import hub.presence.board.PresenceState;
import hub.presence.reach.SetPresets.NewPreset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PresetRuleTest {

    @Test
    void a_note_is_one_line() {
        assertThat(PresetRule.check(List.of(new NewPreset(PresenceState.BUSY, "  議会 \n 対応中 ", null))))
                .containsExactly(new NewPreset(PresenceState.BUSY, "議会 対応中", null));
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, 窓口, 5",
        "AVAILABLE, 窓口, 720",
        "TELEWORK, 自宅, 60",
        "OUT, 123456789012345678901234567890123456789012345678901234567890, 60"
    })
    void these_can_be(PresenceState state, String note, int minutes) {
        var presets = List.of(new NewPreset(state, note, minutes));
        assertThat(PresetRule.check(presets)).isEqualTo(presets);
    }

    @ParameterizedTest
    @CsvSource({
        "LEAVE, 休み, 60",
        "MEETING, 会議, 60",
        "CALL, 電話, 60",
        "UNKNOWN, 不明, 60",
        "BUSY, '  ', 60",
        "BUSY, 1234567890123456789012345678901234567890123456789012345678901, 60",
        "BUSY, 窓口, 4",
        "BUSY, 窓口, 721",
        "BUSY, 窓口, -5"
    })
    void these_cannot(PresenceState state, String note, int minutes) {
        var presets = List.of(new NewPreset(state, note, minutes));
        assertThatThrownBy(() -> PresetRule.check(presets)).isInstanceOf(Refused.class)
                .hasMessage("presence.list_invalid");
    }
}
