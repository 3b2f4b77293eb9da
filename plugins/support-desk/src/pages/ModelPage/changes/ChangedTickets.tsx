import type { ModelChange } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, Checkbox } from '@backstage/ui';
import { useState } from 'react';
import { modelChangeTranslationRef } from '../../../messages/modelChange';
import { useMessages } from '../../../translations/useMessages';
import type { BulkTicket } from '../../TicketsPage/bulk/useBulkChange';
import styles from './changes.module.css';
import { ChangedTicket } from './ChangedTicket';

/** The tickets that would change; those that are chosen follow the model from now on. */
export function ChangedTickets(props: {
  items: ModelChange['items'];
  isPending: boolean;
  apply: (tickets: BulkTicket[]) => void;
}) {
  const { t } = useMessages(modelChangeTranslationRef);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { items, isPending, apply } = props;
  // What was applied has left the list, and is not chosen any more when it comes back by being undone.
  const selected = items.filter(it => chosen.has(it.ticket));
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <>
      <div className={styles.bar}>
        <Checkbox
          isSelected={selected.length === items.length}
          isIndeterminate={
            selected.length > 0 && selected.length < items.length
          }
          onChange={all =>
            setChosen(new Set(all ? items.map(it => it.ticket) : []))
          }
        >
          {t('modelChange.all', { total: String(items.length) })}
        </Checkbox>
        <Button
          isDisabled={selected.length === 0}
          isPending={isPending}
          onPress={() => {
            setChosen(new Set());
            apply(
              selected.map(({ ticket: id, key, version }) => ({
                id,
                key,
                version,
              })),
            );
          }}
        >
          {t('modelChange.apply', { count: selected.length })}
        </Button>
      </div>
      <ul className={styles.tickets} aria-label={t('modelChange.list')}>
        {items.map(item => (
          <ChangedTicket
            key={item.ticket}
            item={item}
            isChosen={chosen.has(item.ticket)}
            onChoose={isChosen => toggle(item.ticket, isChosen)}
          />
        ))}
      </ul>
    </>
  );
}
