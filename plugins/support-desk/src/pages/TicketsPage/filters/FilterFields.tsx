import { Select } from '@backstage/ui';
import { commonTranslationRef } from '../../../messages/common';
import { queueTranslationRef } from '../../../messages/queue';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import { AssigneeFilter } from './AssigneeFilter';
import { ChoiceFilter } from './ChoiceFilter';
import { labelOf } from './labelOf';
import type { TicketFilter } from './filters';
import styles from './filters.module.css';
import { useFilterWords } from './useFilterWords';

const ALL = 'all-models';

/** What the list is narrowed by: beside each other, or below each other in the dialog of a small screen. */
export function FilterFields({
  filter,
  isLabelled = false,
  onChange,
}: {
  filter: TicketFilter;
  /** Where there is room above each for what it is. */
  isLabelled?: boolean;
  onChange: (change: TicketFilter) => void;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    queueTranslationRef,
    ticketTranslationRef,
  );
  const { choices, assignee } = useFilterWords(filter);
  return (
    <>
      <ChoiceFilter
        isLabelled={isLabelled}
        label={t('ticket.page.level')}
        choices={choices.level}
        value={filter.level}
        onChange={level => onChange({ level })}
      />
      <ChoiceFilter
        isLabelled={isLabelled}
        label={t('ticket.page.priority')}
        choices={choices.priority}
        value={filter.priority}
        onChange={priority => onChange({ priority })}
      />
      <ChoiceFilter
        isLabelled={isLabelled}
        label={t('ticket.list.status')}
        choices={choices.status}
        value={filter.status}
        onChange={status => onChange({ status })}
      />
      <AssigneeFilter
        isLabelled={isLabelled}
        value={filter.assignee}
        title={assignee}
        onChange={value => onChange({ assignee: value })}
      />
      <ChoiceFilter
        isLabelled={isLabelled}
        label={t('queue.requestType')}
        choices={choices.requestType}
        value={filter.requestType}
        onChange={requestType => onChange({ requestType })}
      />
      <div className={styles.select}>
        <Select
          {...labelOf(t('common.system'), isLabelled)}
          options={[
            { id: ALL, label: t('ticket.list.allSystems') },
            ...choices.model,
          ]}
          value={filter.model ?? ALL}
          onChange={key => onChange({ model: key === ALL ? '' : String(key) })}
        />
      </div>
    </>
  );
}
