import { Dialog, DialogBody, DialogHeader, Select } from '@backstage/ui';
import { useState } from 'react';
import { EntityPicker } from '../../../components/EntityPicker';
import { SupportRoot } from '../../../components/SupportRoot';
import { queueTranslationRef } from '../../../messages/queue';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import { ASSIGNEE } from './filters';
import { labelOf } from './labelOf';
import styles from './filters.module.css';

const ANYBODY = 'anybody';
const OTHER = 'other';

/** Who works on it: the reader, nobody yet, or a person of the catalog. */
export function AssigneeFilter(props: {
  value: string | undefined;
  isLabelled: boolean;
  /** The person that is filtered by, by name. */
  title: string | undefined;
  onChange: (value: string) => void;
}) {
  const { t } = useMessages(queueTranslationRef, ticketTranslationRef);
  const [isChoosing, setChoosing] = useState(false);
  const { value, title, onChange } = props;
  const isPerson = value?.includes(':');
  const choose = (id: string) => {
    if (id === OTHER) setChoosing(true);
    else onChange(id === ANYBODY ? '' : id);
  };
  return (
    <div className={styles.select}>
      <Select
        {...labelOf(t('ticket.list.columns.assignee'), props.isLabelled)}
        options={[
          { id: ANYBODY, label: t('queue.assignee.anybody') },
          { id: ASSIGNEE.me, label: t('queue.assignee.me') },
          { id: ASSIGNEE.nobody, label: t('queue.assignee.nobody') },
          ...(isPerson ? [{ id: value!, label: title ?? value! }] : []),
          { id: OTHER, label: t('queue.assignee.other') },
        ]}
        value={value ?? ANYBODY}
        onChange={key => choose(String(key))}
      />
      <Dialog isOpen={isChoosing} onOpenChange={setChoosing}>
        <DialogHeader>{t('queue.assignee.other')}</DialogHeader>
        <DialogBody>
          <SupportRoot>
            <EntityPicker
              kinds={['User']}
              value={undefined}
              input={{ label: t('ticket.list.columns.assignee') }}
              onChange={ref => {
                setChoosing(false);
                if (ref) onChange(ref);
              }}
            />
          </SupportRoot>
        </DialogBody>
      </Dialog>
    </div>
  );
}
