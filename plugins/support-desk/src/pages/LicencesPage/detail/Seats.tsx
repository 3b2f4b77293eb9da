import type {
  Licence,
  Seat,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Skeleton } from '@backstage/ui';
import { Lines } from '../../../components/Lines';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { PersonLine } from '../../../components/PersonLine';
import { Surface } from '../../../components/Surface';
import { useSeats } from '../../../hooks/useLicences';
import { licenceSeatsRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from './detail.module.css';
import { SeatUse } from './SeatUse';

/** So many holders stand here; the page of seats has all. */
const FIRST = 5;

/** Who holds a seat, those first that could be taken back; only their own for those who may not see holders, if they have any. */
export function Seats({ licence }: { licence: Licence }) {
  const { t } = useMessages(licencesTranslationRef);
  const seatsLink = useRouteRef(licenceSeatsRouteRef);
  const { data, error, refetch } = useSeats(licence.id);
  const { id, maySeeHolders, inUse } = licence;
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) {
    return (
      <Loading>
        <Skeleton width="100%" height={120} />
      </Loading>
    );
  }
  const { items, unnamed } = data;
  if (!maySeeHolders && items.length === 0) return null;
  const page = seatsLink?.({ licence: id }) ?? '#';
  const reclaimable = items.filter(it => it.reclaim).length;
  return (
    <Surface
      title={
        maySeeHolders
          ? t('licences.seats.title', { number: String(inUse) })
          : t('licences.seats.mine', { number: String(items.length) })
      }
      action={
        maySeeHolders && (
          <Link href={page} standalone>
            {t('licences.seats.all')}
          </Link>
        )
      }
    >
      <Lines>
        {items.slice(0, FIRST).map(seat => (
          <SeatLine key={seat.id} seat={seat} />
        ))}
        {maySeeHolders && items.length === 0 && unnamed === 0 && (
          <li className={styles.line}>{t('licences.seats.none')}</li>
        )}
        {maySeeHolders && unnamed > 0 && (
          <li className={styles.foot}>
            {t('licences.seats.unnamed', { count: unnamed })}
          </li>
        )}
        {maySeeHolders && reclaimable > 0 && (
          <li className={styles.foot}>
            {t('licences.seats.reclaim', { count: reclaimable })}{' '}
            <Link href={page}>{t('licences.seats.ask')}</Link>
          </li>
        )}
      </Lines>
    </Surface>
  );
}

function SeatLine({ seat }: { seat: Seat }) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  const linkTo = useEntityRefLink();
  const { holder, since, overUseReason } = seat;
  const second = [
    t('licences.seats.since', { day: format.day(since) }),
    overUseReason && t('licences.seats.overUse'),
  ];
  return (
    <li className={styles.person}>
      <PersonLine
        name={holder.title}
        second={second.filter(Boolean).join(', ')}
      >
        <Link href={linkTo(holder.ref)} standalone>
          {holder.title}
        </Link>
      </PersonLine>
      <span className={styles.step}>
        <SeatUse seat={seat} />
      </span>
    </li>
  );
}
