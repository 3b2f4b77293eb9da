import type { ModelChange } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Checkbox, Link } from '@backstage/ui';
import { ticketRouteRef } from '../../../routes';
import { modelChangeTranslationRef } from '../../../messages/modelChange';
import { useMessages } from '../../../translations/useMessages';
import styles from './changes.module.css';
import { DueChanges } from './DueChanges';

type Item = ModelChange['items'][number];

/** A ticket that would change: what it is, and by when each promise would be due. */
export function ChangedTicket(props: {
  item: Item;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const { t } = useMessages(modelChangeTranslationRef);
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
      <DueChanges changes={changes} />
    </li>
  );
}
