package hub.directory.signin;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordHashTest {

    @Test
    void a_password_matches_its_own_hash_only() {
        var hash = PasswordHash.of("みなとの朝は早い");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PasswordHash.matches("みなとの朝は早い", hash)).isTrue();
        assertThat(PasswordHash.matches("みなとの朝は遅い", hash)).isFalse();
        assertThat(PasswordHash.of("みなとの朝は早い")).isNotEqualTo(hash);
    }

    /// From the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32 -e
    @Test
    void a_hash_of_the_reference_implementation_is_understood() {
        var reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(PasswordHash.matches("password", reference)).isTrue();
        assertThat(PasswordHash.matches("Password", reference)).isFalse();
    }

    @Test
    void full_width_letters_are_the_same_password() {
        assertThat(PasswordHash.matches("ｍｉｎａｔｏ－ｄｅｍｏ", PasswordHash.of("minato-demo"))).isTrue();
    }

    @Test
    void what_is_no_hash_matches_nothing() {
        assertThat(PasswordHash.matches("", "")).isFalse();
        assertThat(PasswordHash.matches("x", "$argon2id$v=19$m=99999999,t=2,p=1$c29tZXNhbHQ$AAAA")).isFalse();
    }

    @Test
    void an_account_without_a_password_is_refused_like_any_other() {
        try (var pool = new PasswordPool()) {
            assertThat(pool.matches("nobody", Optional.empty())).contains(false);
        }
    }
}
