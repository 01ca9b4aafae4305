import type { RefObject } from 'react';
import { useStore } from '../../kernel/store';
import { refused } from '../deeds';
import type { Stage } from '../map/stage';
import type { SeatNow } from '../seats';
import type { Seating } from '../useSeating';
import type { Change, View } from '../view';
import type { SeatFound } from '../wire';
import { FoundCard } from './FoundCard';
import css from './Pane.module.css';
import { RefusalCard } from './RefusalCard';
import { SeatPane } from './SeatPane';
import { TakeBest } from './TakeBest';

export interface PaneProps {
  seating: Seating;
  view: View;
  change: Change;
  chosen: SeatNow | null;
  found: SeatFound | null;
  stage: RefObject<Stage | null>;
  phone: boolean;
  onClose: () => void;
}

/** At the right, on a phone from below: the chosen seat, else the one tap that takes the best. */
export function PaneBody(props: PaneProps) {
  const refusal = useStore(refused);
  return (
    <div className={css.pane}>
      {refusal && <RefusalCard refusal={refusal} change={props.change} />}
      {props.found && <FoundCard found={props.found} />}
      {props.chosen ? <SeatPane {...props} chosen={props.chosen} /> : <TakeBest {...props} />}
    </div>
  );
}
