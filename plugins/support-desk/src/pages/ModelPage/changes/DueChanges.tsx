import type { ModelChange } from '@supportdesk/backstage-plugin-support-desk-common';
import { VisuallyHidden } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { useFormat } from '../../../time/useFormat';
import { modelChangeTranslationRef } from '../../../messages/modelChange';
import { useMessages } from '../../../translations/useMessages';
import styles from './changes.module.css';

type Change = ModelChange['items'][number]['changes'][number];

/** By when each promise of a ticket is due, and would be due by today's model. */
export function DueChanges({ changes }: { changes: Change[] }) {
  return (
    <ul className={styles.changes}>
      {changes.map((change, index) => (
        <DueChange key={index} change={change} />
      ))}
    </ul>
  );
}

function DueChange({ change }: { change: Change }) {
  const { t } = useMessages(modelChangeTranslationRef);
  const format = useFormat();
  const words = (dueAt: string | null) =>
    dueAt ? format.instant(dueAt) : t('modelChange.noTime');
  const { title, oldDueAt, newDueAt } = change;
  const [from, to] = [words(oldDueAt), words(newDueAt)];
  return (
    <li>
      <VisuallyHidden>
        {t('modelChange.change', { title, from, to })}
      </VisuallyHidden>
      <span className={styles.change} aria-hidden="true">
        <span className={styles.measure}>{title}</span>
        <span className={styles.old}>{from}</span>
        <RiArrowRightLine />
        <span>{to}</span>
      </span>
    </li>
  );
}
