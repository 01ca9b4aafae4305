import type { RequestCard } from '../../kernel/wire';
import { progressOf } from './card';
import css from './RequestBox.module.css';
import { texts } from './texts';

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/** How many have answered: those who agreed solid, those who declined hatched. */
export function ProgressLine({ request }: { request: RequestCard }) {
  const t = texts.useT();
  const { answered, asked } = request;
  const { solid, hatched } = progressOf(request);
  const unit = request.per === 'SECTION' ? 'of.sections' : 'of.people';
  return (
    <p className={css.progress}>
      <span className={css.bar} role="img" aria-label={t('progress', { n: answered, m: asked })}>
        <span className={css.solid} style={{ inlineSize: percent(solid) }} />
        <span className={css.hatched} style={{ inlineSize: percent(hatched) }} />
      </span>
      <span className={css.of}>{t(unit, { n: answered, m: asked })}</span>
    </p>
  );
}
