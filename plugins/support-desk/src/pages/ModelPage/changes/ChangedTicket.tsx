import type { ModelChange } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, Link, VisuallyHidden } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { ticketRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './changes.module.css';

type Item = ModelChange['items'][number];

/** A ticket that would change: what it is, and by when each promise would be due. */
export function ChangedTicket(props: {
  item: Item;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  const { key, summary, changes } = props.item;
  return (
    <li className={styles.ticket}>
      <Checkbox
        aria-label={t('modelChange.ticket', { key, summary })}
        isSelected={props.isChosen}
        onChange={props.onChoose}
      />
      <div className={styles.what}>
        <Link href={ticketLink?.({ key }) ?? '#'} standalone>
          {summary}
        </Link>
        <div className={styles.key}>{key}</div>
      </div>
      <ul className={styles.changes}>
        {changes.map((change, index) => (
          <DueChange key={index} change={change} />
        ))}
      </ul>
    </li>
  );
}

function DueChange({ change }: { change: Item['changes'][number] }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
