import type { ReportState } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiLockLine, RiMailSendLine, RiTimeLine } from '@remixicon/react';
import { StatusLabel } from '../../components/StatusLabel';
import { useFormat } from '../../time/useFormat';
import { reportsTranslationRef } from '../../messages/reports';
import { useMessages } from '../../translations/useMessages';
import styles from './ReportsPage.module.css';
import { ReviewLabel } from './ReviewLabel';

/** How a report of a period stands: whether its figures still change, whether it was sent, whether it was reviewed. */
export function StateLabel({ state }: { state: ReportState }) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const { frozenAt, sentAt, dueOn, review } = state;
  return (
    <div className={styles.periods}>
      {frozenAt ? (
        <StatusLabel icon={<RiLockLine />} tone="quiet">
          {t('reports.state.frozen')}
        </StatusLabel>
      ) : (
        <StatusLabel icon={<RiTimeLine />}>
          {t('reports.state.running')}
        </StatusLabel>
      )}
      {(sentAt || dueOn) && (
        <StatusLabel icon={<RiMailSendLine />} tone="quiet">
          {sentAt
            ? t('reports.state.sent', { day: format.day(sentAt) })
            : t('reports.state.due', { day: format.date(dueOn!) })}
        </StatusLabel>
      )}
      {review && frozenAt && <ReviewLabel review={review} />}
    </div>
  );
}
