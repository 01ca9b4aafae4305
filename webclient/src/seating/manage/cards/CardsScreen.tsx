import { ManagePage } from '../ManagePage';
import { ImportCards } from './ImportCards';
import { PersonCards } from './PersonCards';
import { texts } from './texts';

/** 職員証: cards from a list of the personnel section, and those of one person. */
export default function CardsScreen() {
  const t = texts.useT();
  return (
    <ManagePage page="cards" intro={t('intro')}>
      <ImportCards />
      <PersonCards />
    </ManagePage>
  );
}
