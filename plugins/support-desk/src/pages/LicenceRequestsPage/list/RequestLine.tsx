import type { LicenceRequest } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { licenceRequestRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { LicenceRequestState } from '../LicenceRequestState';
import styles from '../LicenceRequestsPage.module.css';

/** A request in a list: which licence for whom, since when, where it stands and what comes next. */
export function RequestLine({ request }: { request: LicenceRequest }) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const requestLink = useRouteRef(licenceRequestRouteRef);
  const format = useFormat();
  const { id, licence, person, askedBy, modelTitle, state } = request;
  const time = format.instant(request.askedAt);
  const next = nextOf();
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link href={requestLink?.({ request: id }) ?? '#'} standalone>
          {t('licenceRequests.for', {
            licence: licence.title,
            person: person.title,
          })}
        </Link>
        <p className={styles.second}>
          {askedBy.ref === person.ref
            ? t('licenceRequests.list.asked', { time })
            : t('licenceRequests.list.askedBy', { name: askedBy.title, time })}
        </p>
      </div>
      <div>{modelTitle}</div>
      <div>
        <LicenceRequestState state={state} />
        {next && <p className={styles.second}>{next}</p>}
      </div>
    </li>
  );

  function nextOf(): string | undefined {
    const { position, training } = request;
    if (state === 'waiting' && position !== undefined) {
      return t('licenceRequests.list.position', { position: String(position) });
    }
    if (state !== 'training') return undefined;
    return training?.day
      ? t('licenceRequests.list.classOn', { day: format.date(training.day) })
      : t('licenceRequests.list.noClass');
  }
}
