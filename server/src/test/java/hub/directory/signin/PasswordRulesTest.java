package hub.directory.signin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"短い", "123456789", "Password123", "aaaaaaaaaaaaaa", "abababababab", "100001100001",
        "x100001yz", "qwertyuiop"})
    void what_everybody_tries_first_is_refused(String password) {
        assertThat(PasswordRules.accept(password, "100001")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"海の見える窓口で待つ", "correct horse battery", "minato-100001-umi"})
    void a_long_one_is_accepted_whatever_it_is_made_of(String password) {
        assertThat(PasswordRules.accept(password, "100001")).isTrue();
    }

    @Test
    void one_beyond_the_limit_is_refused() {
        assertThat(PasswordRules.accept("abcdefgh".repeat(16), "1")).isTrue();
        assertThat(PasswordRules.accept("abcdefgh".repeat(16) + "x", "1")).isFalse();
    }
}
