package hub.directory.roster;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Small lists for tests.
final class Lists {

    static final Charset CP932 = Charset.forName("windows-31j");

    static final String UNITS = """
            所属コード,所属名,所属名かな,上位コード,階層,内線
            0100,総務部,そうむぶ,,部,
            0300,情報政策課,じょうほうせいさくか,0100,課,2100
            """;

    static final String PEOPLE = """
            職員番号,氏名,フリガナ,内線,メール
            100001,佐々木 健太郎,ササキ ケンタロウ,2100,k.sasaki@city.minato.example
            100002,中村 美咲,ナカムラ ミサキ,2101,
            """;

    static final String POSTS = """
            職員番号,所属コード,職名,本務兼務
            100001,0300,課長,本務
            100002,0300,主任,本務
            """;

    private Lists() {}

    static RosterSheet read(RosterFile file, String... lines) {
        return RosterSheet.read(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static List<String> problems(RosterSheet sheet) {
        return sheet.problems().stream().map(Lists::shown).toList();
    }

    static List<String> problems(RosterPlan plan) {
        return plan.problems().stream().map(Lists::shown).toList();
    }

    private static String shown(RosterFault problem) {
        return problem.line() + " " + problem.reason() + " " + String.join(" ", problem.about());
    }

    static byte[] join(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
