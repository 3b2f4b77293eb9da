import type { LicenceRequestDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './detail.module.css';

type Change = LicenceRequestDetail['history'][number];

/** All that was done with a request, oldest first. */
export function RequestHistory({ request }: { request: LicenceRequestDetail }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  return (
    <Surface title={t('licenceRequests.page.history')}>
      <Lines>
        {request.history.map((it, i) => (
          <li key={i} className={styles.change}>
            <div>
              {wordsOf(it)}
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

  function wordsOf({ action, by, day }: Change): string {
    const who = by.title;
    switch (action) {
      case 'book':
      case 'attended':
      case 'missed':
        return day
          ? t(`licenceRequests.history.${action}On`, {
              who,
              day: format.date(day),
            })
          : t(`licenceRequests.history.${action}`, { who });
      default:
        return t(`licenceRequests.history.${action}`, { who });
    }
  }
}
