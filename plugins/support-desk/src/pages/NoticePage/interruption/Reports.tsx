import type { IncidentReport } from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';
import type { InterruptionProps } from './Interruption';
import { ReportDialog } from './ReportDialog';

/** The incident reports that were filed, in the fields of the model's form (S0-37). */
export function Reports({ notice, interruption }: InterruptionProps) {
  const { t } = useMessages(interruptionsTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const { reports } = interruption;
  const mayWrite = notice.may.includes('report');
  if (reports.length === 0 && !mayWrite) return null;
  return (
    <Surface
      title={t('interruptions.report.title')}
      padded
      action={
        mayWrite && (
          <Button variant="secondary" onPress={() => setOpen(true)}>
            {t('interruptions.report.write')}
          </Button>
        )
      }
    >
      {reports.length === 0 && (
        <p className={styles.none}>{t('interruptions.report.none')}</p>
      )}
      <div className={styles.text}>
        {reports.map(it => (
          <Report key={it.id} report={it} />
        ))}
      </div>
      {isOpen && (
        <ReportDialog notice={notice} onClose={() => setOpen(false)} />
      )}
    </Surface>
  );
}

function Report({ report }: { report: IncidentReport }) {
  const { t } = useMessages(interruptionsTranslationRef);
  const format = useFormat();
  const { form, by, at, fields } = report;
  return (
    <article className={styles.text}>
      <p className={styles.second}>
        {t('interruptions.report.by', {
          form: form.title,
          name: by.title,
          time: format.instant(at),
        })}
      </p>
      {fields.map(({ id, title, value }) => (
        <section key={id}>
          <h3>{title}</h3>
          {value ? (
            <MarkdownContent className={styles.markdown} content={value} />
          ) : (
            <p className={styles.none}>{t('interruptions.report.empty')}</p>
          )}
        </section>
      ))}
    </article>
  );
}
