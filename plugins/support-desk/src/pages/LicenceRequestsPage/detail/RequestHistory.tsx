import type { LicenceRequestDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import styles from './detail.module.css';
import { historyWords } from './historyWords';

/** All that was done with a request, oldest first. */
export function RequestHistory({ request }: { request: LicenceRequestDetail }) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const format = useFormat();
  return (
    <Surface title={t('licenceRequests.page.history')}>
      <Lines>
        {request.history.map((it, i) => (
          <li key={i} className={styles.change}>
            <div>
              {historyWords(it, t, format.date)}
              {it.reason && <p className={styles.reason}>{it.reason}</p>}
            </div>
            <time dateTime={it.at} className={styles.second}>
              {format.instant(it.at)}
            </time>
          </li>
        ))}
      </Lines>
    </Surface>
  );
}
