import { RiCheckboxCircleFill } from '@remixicon/react';
import { CountProgress } from '../../../components/CountProgress';
import { StatusLabel } from '../../../components/StatusLabel';
import { modelChangeTranslationRef } from '../../../messages/modelChange';
import { useMessages } from '../../../translations/useMessages';
import { BulkNotice } from '../../TicketsPage/bulk/BulkNotice';
import { useBulkChange } from '../../TicketsPage/bulk/useBulkChange';
import { useModelDetail } from '../parts/ModelContext';
import { Section } from '../parts/Section';
import styles from './changes.module.css';
import { ChangedTickets } from './ChangedTickets';
import { useModelChange } from './useModelChange';

/** The open tickets that were logged before the model changed, and the way to let them follow it. */
export function OpenTicketsSection() {
  const { t } = useMessages(modelChangeTranslationRef);
  const { model } = useModelDetail();
  const change = useModelChange(model.ref);
  const work = useBulkChange(() => undefined);
  const { items = [], open = 0 } = change.data ?? {};
  const { progress } = work;
  return (
    <Section id="open-tickets">
      <div className={styles.head}>
        <p className={styles.rule}>{t('modelChange.rule')}</p>
        {items.length > 0 ? (
          <strong className={styles.count}>
            {t('modelChange.wouldChange', {
              count: items.length,
              open: String(open),
            })}
          </strong>
        ) : (
          <StatusLabel icon={<RiCheckboxCircleFill />} tone="done">
            {t('modelChange.none')}
          </StatusLabel>
        )}
        <BulkNotice work={work} />
        {progress && (
          <CountProgress
            {...progress}
            words={t('modelChange.progress', {
              done: String(progress.done),
              total: String(progress.total),
            })}
          />
        )}
      </div>
      {items.length > 0 && (
        <ChangedTickets
          items={items}
          isPending={work.isPending}
          apply={tickets =>
            work.apply(tickets, { transition: { action: 'applyModel' } })
          }
        />
      )}
    </Section>
  );
}
