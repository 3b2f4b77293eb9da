import { Button } from '@backstage/ui';
import { queueTranslationRef } from '../../../messages/queue';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import type { TicketFilter } from '../filters/filters';
import styles from '../TicketsPage.module.css';

/** How much of the list is shown, in which order, and the keys of its rows. */
export function ListFoot(props: {
  shown: number;
  total: number;
  sort: TicketFilter['sort'];
  /** None: the list has no rows that take keys. */
  keys: boolean;
  /** None: all is loaded. */
  more?: () => void;
  isLoading: boolean;
}) {
  const { t } = useMessages(queueTranslationRef, ticketTranslationRef);
  const { shown, total, sort = 'nextDue', more } = props;
  const order =
    sort === 'nextDue' || sort === 'queue'
      ? t(`queue.foot.sorted.${sort}`)
      : t('queue.foot.sorted.other', { column: t(`queue.sort.${sort}`) });
  return (
    <div className={styles.foot}>
      <span className={styles.second}>
        {more
          ? t('queue.foot.shown', {
              shown: String(shown),
              total: String(total),
            })
          : t('queue.foot.all', { total: String(shown) })}{' '}
        {order}
      </span>
      {more && (
        <Button variant="tertiary" isPending={props.isLoading} onPress={more}>
          {t('ticket.list.more')}
        </Button>
      )}
      {props.keys && <Keys />}
    </div>
  );
}

function Keys() {
  const { t } = useMessages(queueTranslationRef);
  const keys = [
    { keys: ['J', 'K'], does: t('queue.foot.move') },
    { keys: ['X'], does: t('queue.foot.select') },
    { keys: ['Enter'], does: t('queue.foot.open') },
    { keys: ['A'], does: t('queue.foot.assign') },
  ];
  return (
    <ul className={styles.keys} aria-label={t('queue.foot.keys')}>
      {keys.map(it => (
        <li key={it.does}>
          {it.keys.map(key => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {it.does}
        </li>
      ))}
    </ul>
  );
}
