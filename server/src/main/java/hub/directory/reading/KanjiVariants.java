package hub.directory.reading;

import java.util.HashMap;
import java.util.Map;

/// Variant forms of kanji that stand for one another in Japanese names. Unicode's own compatibility forms are gone
/// before (NFKC); these are characters of their own, so no library folds them. Wider than strict identity (斉 and 斎 are
/// two characters) because whoever searches does not know which one the person writes.
final class KanjiVariants {

    /// Each line: the plain form first, then its variants.
    private static final String GROUPS = """
            高髙
            崎﨑嵜碕
            斎齋齊斉
            辺邉邊
            沢澤
            浜濱濵
            広廣
            国國
            島嶋嶌
            桜櫻
            真眞
            竜龍
            恵惠
            徳德
            瀬瀨
            栄榮
            条條
            万萬
            薮藪籔
            寿壽
            静靜
            学學
            実實
            円圓
            会會
            関關
            吉𠮷
            増增
            清淸
            曽曾
            巌巖
            富冨
            村邨
            峰峯
            館舘
            蛍螢
            当當
            弥彌
            聡聰
            礼禮
            与與
            蔵藏
            荘莊
            応應
            豊豐
            黒黑
            横橫
            内內
            歩步
            戸戶
            呉吳
            教敎
            槙槇
            遥遙
            尭堯
            桧檜
            篭籠
            園薗
            淵渕渊
            土圡
            芦蘆
            鉄鐵
            達逹
            柳栁
            彦彥
            顔顏
            滝瀧
            塩鹽
            児兒
            亀龜
            芸藝
            駅驛
            経經
            県縣
            団團
            図圖
            総總
            労勞
            福褔
            岳嶽
            桑桒
            船舩
            飯飰
            糸絲
            虎乕
            仙僊
            凜凛
            諌諫
            凉涼
            検檢
            済濟
            旧舊
            両兩
            楽樂
            来來
            帰歸
            将將
            奥奧
            穂穗
            緑綠
            薫薰
            頼賴
            昂昻
            """;

    private static final Map<Integer, Integer> PLAIN = read();

    private KanjiVariants() {}

    static int plain(int point) {
        return PLAIN.getOrDefault(point, point);
    }

    private static Map<Integer, Integer> read() {
        var plain = new HashMap<Integer, Integer>();
        GROUPS.lines().map(String::strip).forEach(group -> {
            var first = group.codePointAt(0);
            group.codePoints().skip(1).forEach(variant -> plain.put(variant, first));
        });
        return Map.copyOf(plain);
    }
}
