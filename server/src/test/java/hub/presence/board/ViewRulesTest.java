package hub.presence.board;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.HubConfig;
import hub.kernel.id.PersonId;

import static hub.presence.Day.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// Who sees what, with the settings as they are delivered.
class ViewRulesTest {

    private static final PersonId SATO = new PersonId(1);

    private final ViewRules rules = HubConfig.of(List.of()).presence().see();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # as     | state really | state seen | place  | note    | times
            SECTION  | BUSY         | BUSY       | 4F A-1 | 議会対応 | yes
            STAFF    | BUSY         | BUSY       | 4F A-1 | -       | yes
            GUEST    | BUSY         | BUSY       | -      | -       | no
            KIOSK    | BUSY         | BUSY       | 4F A-1 | -       | no
            SECTION  | LEAVE        | LEAVE      | 4F A-1 | 議会対応 | yes
            STAFF    | LEAVE        | LEAVE      | 4F A-1 | -       | yes
            GUEST    | LEAVE        | OUT        | -      | -       | no
            KIOSK    | LEAVE        | OUT        | 4F A-1 | -       | no
            """)
    void of_a_presence_each_sees(
            View view, PresenceState really, PresenceState state, @Nullable String place, @Nullable String note,
            String times) {
        var whole = new Presence(SATO, really, "4F A-1", "議会対応", at("09:00"), at("11:00"), at("13:00"));
        boolean told = times.equals("yes");
        assertThat(rules.apply(view, whole)).isEqualTo(new Presence(
                SATO, state, place, note, told ? at("09:00") : null, told ? at("11:00") : null,
                told ? at("13:00") : null));
    }

    @Test
    void a_word_that_is_no_aspect_is_not_guessed() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> HubConfig.of(List.of("--presence.see.guest=everything")));
    }
}
