import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { ChangeFailed, problemOf } from '../../../components/ChangeFailed';
import { DialogForm } from '../../../components/DialogForm';
import { useSendReport } from '../../../hooks/useReports';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';

/** Sends a report to those whom the model names, also once more. */
export function SendDialog(props: { report: Report; onClose: () => void }) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const toasts = useApi(toastApiRef);
  const { report, onClose } = props;
  const { sentTo, state } = report;
  const names = new Intl.ListFormat(format.locale).format(
    sentTo.map(it => it.title),
  );
  const work = useSendReport(report, () => {
    toasts.post({ title: t('reports.send.done'), status: 'success' });
    onClose();
  });
  return (
    <DialogForm
      title={t(state.sentAt ? 'reports.send.again' : 'reports.send.first')}
      submit={t('reports.send.submit')}
      isPending={work.isPending}
      onSubmit={() => work.send()}
      onClose={onClose}
    >
      <ChangeFailed
        failure={work.failure}
        problem={work.failure && problemOf(work.failure)}
        texts={{
          failed: t('reports.send.failed'),
          stale: t('reports.send.failed'),
          kept: '',
          again: t('reports.send.submit'),
        }}
        onAgain={() => work.send()}
      />
      <p className={styles.text}>{t('reports.send.text', { names })}</p>
      {state.sentAt && (
        <p className={styles.text}>
          {t('reports.send.before', { time: format.instant(state.sentAt) })}
        </p>
      )}
    </DialogForm>
  );
}
