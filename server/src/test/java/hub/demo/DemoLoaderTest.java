package hub.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.chat.ChatFeature;
import hub.community.CommunityFeature;
import hub.directory.DirectoryFeature;
import hub.directory.signin.PasswordHash;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.presence.PresenceFeature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DemoLoaderTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-18T01:24:00Z"));

    @TempDir Path folder;

    private Database db;
    private DemoLoader loader;

    @BeforeEach
    void open() {
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1),
                Stream.of(DirectoryFeature.MIGRATIONS, PresenceFeature.MIGRATIONS, ChatFeature.MIGRATIONS,
                        CommunityFeature.MIGRATIONS)
                        .flatMap(List::stream).toList(),
                () -> {
                    throw new AssertionError("the disk failed");
                });
        loader = new DemoLoader(db, CLOCK);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void an_empty_database_becomes_the_town_once() {
        assertThat(loader.load(DemoSize.NORMAL)).isTrue();
        assertThat(loader.load(DemoSize.NORMAL)).isFalse();
        assertThat(count("person")).isBetween(1_190, 1_210);
        assertThat(count("chat_message")).isBetween(70_000, 90_000);
        everyRoomIsConsistent();
        everyQuestionIsConsistent();
        theWellKnownPasswordOpensEveryAccount();
    }

    private void everyRoomIsConsistent() {
        assertThat(number("""
                select count(*) as n from chat_room room
                where head <> (select count(*) from chat_message where room_id = room.id)
                   or kind <> 'THREAD' and members <> (select count(*) from chat_member where room_id = room.id)
                """)).isZero();
        assertThat(number("""
                select count(*) as n from chat_room thread
                join chat_message root on root.room_id = thread.home_id and root.n = thread.root_n
                where thread.kind = 'THREAD' and (thread.head = 0 or root.parts & 16 = 0)
                """)).isZero();
        assertThat(number("select count(*) as n from chat_room where kind = 'THREAD'")).isBetween(1_000, 6_000);
        assertThat(number("""
                select count(*) as n from chat_reaction sign
                where not exists (select 1 from chat_member where room_id = sign.room_id and person_id = sign.person_id)
                """)).isZero();
        assertThat(number("""
                select count(*) as n from chat_member member join chat_room room on room.id = member.room_id
                where mine > head or shown > head
                """)).isZero();
    }

    private void everyQuestionIsConsistent() {
        assertThat(count("community_question")).isEqualTo(3_000);
        assertThat(number("""
                select count(*) as n from community_question question
                where answers <> (select count(*) from community_answer where question_id = question.id)
                   or official <> (select count(official_at) from community_answer where question_id = question.id)
                   or useful <> (select count(*) from community_useful where question_id = question.id and answer_id = 0)
                   or state = 'SOLVED' and solved_at is not (
                        select min(min(coalesce(accepted_at, official_at), coalesce(official_at, accepted_at)))
                        from community_answer where question_id = question.id and health <> 'OBSOLETE')
                """)).isZero();
        assertThat(number("""
                select count(*) as n from community_answer answer
                where useful <> (select count(*) from community_useful where answer_id = answer.id)
                """)).isZero();
        assertThat(number("""
                select count(*) as n from community_question question
                where not exists (select 1 from community_question_tag where question_id = question.id)
                """)).isZero();
        assertThat(number("""
                select count(*) as n from community_question question where not exists (
                    select 1 from community_watch where kind = 'QUESTION' and id = question.id and person_id = asker_id)
                """)).isZero();
        assertThat(count("community_asked_as")).isGreaterThan(150);
        assertThat(number("select count(distinct collection_id) as n from community_collection_question")).isEqualTo(4);
        nobodyIsNamedWhoAskedWithoutAName();
    }

    private void nobodyIsNamedWhoAskedWithoutAName() {
        assertThat(number("select count(*) as n from community_question where anonymous = 1")).isPositive();
        assertThat(number("""
                select count(*) as n from community_question question
                join community_answer answer on answer.question_id = question.id
                where anonymous = 1 and (question.section_id is not null or accepted_by = asker_id
                   or author_id = asker_id and by_asker = 0)
                """)).isZero();
    }

    private void theWellKnownPasswordOpensEveryAccount() {
        var hashes = db.read(sql -> sql.query("select distinct hash from credential").list(row -> row.text("hash")));
        assertThat(hashes).singleElement().matches(hash -> PasswordHash.matches(DemoLoader.PASSWORD, hash));
        assertThat(count("credential")).isEqualTo(count("person"));
    }

    @Test
    void a_start_that_was_cut_short_begins_anew() {
        db.write(sql -> sql.update("""
                insert into chat_room (id, kind, name, created_at) values (1, 'GROUP', 'left over', 0)
                """).run());
        assertThat(loader.load(DemoSize.NORMAL)).isTrue();
        assertThat(number("select count(*) as n from chat_room where name = 'left over'")).isZero();
    }

    @Test
    void the_accounts_to_try_are_one_per_role() {
        assertThat(DemoLoader.accounts()).extracting(DemoAccount::staffNumber, DemoAccount::role).containsExactly(
                tuple("100001", "MEMBER"),
                tuple("100002", "UNIT_MANAGER"),
                tuple("100003", "ADMINISTRATOR"),
                tuple("100004", "FACILITY_MANAGER"),
                tuple("100005", "MODERATOR"));
    }

    private int count(String table) {
        return number("select count(*) as n from " + table);
    }

    private int number(String query) {
        return db.read(sql -> sql.query(query).one(row -> row.intOf("n")));
    }
}
