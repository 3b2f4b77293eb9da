import type {
  Licence,
  LicenceRequest,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Skeleton } from '@backstage/ui';
import { Lines } from '../../../components/Lines';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { OPEN_STATES } from '../../../components/MyLicence';
import { Surface } from '../../../components/Surface';
import { useLicenceRequests } from '../../../hooks/useLicences';
import { licenceRequestsRouteRef } from '../../../routes';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import { AskedForLine } from './AskedForLine';
import styles from './detail.module.css';
import { GiveSeats } from './GiveSeats';
import { grantable } from './grantable';

/** Who asks for a licence and for what they wait; those that can be given now are given from here. For managers and the team. */
export function AskedFor({ licence }: { licence: Licence }) {
  const { id, maySeeHolders } = licence;
  const { data, error, refetch } = useLicenceRequests(
    maySeeHolders ? { licence: id, state: OPEN_STATES } : undefined,
  );
  if (!maySeeHolders) return null;
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) {
    return (
      <Loading>
        <Skeleton width="100%" height={120} />
      </Loading>
    );
  }
  return (
    <Requests
      licence={licence}
      requests={data.items}
      total={data.totalCount ?? data.items.length}
    />
  );
}

function Requests(props: {
  licence: Licence;
  requests: LicenceRequest[];
  total: number;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const requestsLink = useRouteRef(licenceRequestsRouteRef);
  const { licence, requests, total } = props;
  const query = new URLSearchParams({ licence: licence.id });
  const ready = requests.filter(it => it.state === 'waiting');
  return (
    <Surface
      title={t('licences.asked.title', { number: String(total) })}
      action={
        total > 0 && (
          <Link href={`${requestsLink?.() ?? ''}?${query}`} standalone>
            {t('licences.asked.all')}
          </Link>
        )
      }
    >
      <Lines>
        {requests.map(it => (
          <AskedForLine key={it.id} request={it} />
        ))}
        {requests.length === 0 && (
          <li className={styles.line}>{t('licences.asked.none')}</li>
        )}
      </Lines>
      <GiveSeats
        licence={licence}
        waiting={ready.length}
        requests={grantable(licence, requests)}
      />
    </Surface>
  );
}
