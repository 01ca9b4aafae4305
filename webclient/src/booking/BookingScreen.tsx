import { lazy, Suspense, useEffect } from 'react';
import { useLocation, useNavigate, useScreenTitle, useSearch } from '../kernel/router';
import { PHONE, useMedia } from '../look';
import { Desk } from './Desk';
import { refused } from './deeds';
import { MineScreen } from './mine/MineScreen';
import { texts } from './texts';

const Phone = lazy(() => import('./phone/Phone'));
const BookingPanel = lazy(() => import('./dialog/BookingPanel'));
const FormDoor = lazy(() => import('./dialog/FormDoor'));
const DoorScreen = lazy(() => import('./door/DoorScreen'));

const NUMBER = /^\d{1,12}$/;

/** 予約: what for, then a place; the day of all places beside it. */
export default function BookingScreen() {
  const t = texts.useT();
  useScreenTitle(t('nav'));
  const [path] = useLocation();
  const search = useSearch();
  const navigate = useNavigate();
  const phone = useMedia(PHONE);
  const [, , what = '', id = ''] = path.split('/');
  const asked = NUMBER.test(id) ? Number(id) : null;
  useEffect(() => () => refused.set(null), []);

  if (what === 'door')
    return <Suspense fallback={null}>{<DoorScreen code={decodeURIComponent(id)} />}</Suspense>;
  const fromMine = what === 'b' && new URLSearchParams(search).get('back') === 'mine';
  const rest = what === 'new' || search === '' ? '' : `?${search}`;
  const back = () => navigate(fromMine ? '/booking/mine' : `/booking${rest}`, { replace: true });
  return (
    <>
      {what === 'mine' || fromMine ? (
        <MineScreen />
      ) : phone ? (
        <Suspense fallback={null}>
          <Phone place={what === 'place' ? asked : null} />
        </Suspense>
      ) : (
        <Desk place={what === 'place' ? asked : null} />
      )}
      <Suspense fallback={null}>
        {what === 'b' && asked !== null && <BookingPanel key={asked} booking={asked} onClose={back} />}
        {what === 'new' && <FormDoor search={search} onClose={back} />}
      </Suspense>
    </>
  );
}
