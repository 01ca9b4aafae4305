/** What ends a sentence that asks. */
const ASKS = [
  /[?？]$/,
  /(です|ます|ません|でした|ました|でしょう|だろう|ない|のか|可能|有り?|なん|何)(でしょう)?か(ね|な)?$/,
  /(教えて|おしえて)(ください|下さい|いただけ|もらえ|ほしい|欲しい)/,
  /(ご存[じ知]|わかる|分かる|詳しい|くわしい)(の)?(方|人)(は|が)?.{0,12}(いま|おられ|いらっしゃい|教え)/,
  /(どこ|いつ|どれ|どの|どう|なぜ|誰|だれ|何)[^。]{0,30}(です|ます|でしょう|かな|のか)(か)?(ね)?$/,
];

/** Wishes, offers and answers that look like questions. */
const ASKS_NOT = [
  /(お願い|願え|いただけ|頂け|もらえ|貰え|ください|下さい|くれ)(でき)?(ます|ません|ない|る)?(でしょう|です)?か(ね)?[?？]?$/,
  /ましょうか[?？]?$/,
  /^(そう|なるほど|本当|ほんと|ほんとう|マジ|まじ)[^。]{0,6}(です|でした|なん)か(ね)?[?？]?$/,
  /((よろしい|宜しい|大丈夫|いかが|どう)|[でてもは](いい|良い))(です|でしょう)(か)(ね)?[?？]?$/,
];

const LEAST_CHARS = 8;
/** Whoever writes more than this is telling something. */
const MOST_CHARS = 400;

/** Whether a message is clearly a question that somebody may have asked before. In doubt it is none. */
export function isQuestion(text: string): boolean {
  const said = bare(text);
  if (said.length > MOST_CHARS) return false;
  return sentencesOf(said).some(
    sentence =>
      sentence.length >= LEAST_CHARS &&
      ASKS.some(ask => ask.test(sentence)) &&
      !ASKS_NOT.some(not => not.test(sentence)),
  );
}

/** Without what others said, code, names and addresses. */
function bare(text: string): string {
  return text
    .replace(/```[\s\S]*?(```|$)/g, '')
    .replace(/^\s*>.*$/gm, '')
    .replace(/@\{[^}]*\}|https?:\/\/\S+|`[^`]*`/g, '')
    .trim();
}

function sentencesOf(text: string): string[] {
  return text
    .replace(/([?？])/g, '$1\n')
    .split(/[。!！\n]/)
    .map(sentence => sentence.replace(/[\s　)）」』…]+$/u, '').trim())
    .filter(sentence => sentence !== '');
}
