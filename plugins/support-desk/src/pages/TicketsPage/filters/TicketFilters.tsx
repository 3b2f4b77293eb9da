import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  DialogTrigger,
  ToggleButton,
  ToggleButtonGroup,
  useBreakpoint,
} from '@backstage/ui';
import { RiFilter3Line } from '@remixicon/react';
import type { TicketCounts } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReactNode } from 'react';
import { FoundCount } from '../../../components/FoundCount';
import { SupportRoot } from '../../../components/SupportRoot';
import { WordsField } from '../../../components/WordsField';
import { queueTranslationRef } from '../../../messages/queue';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import { FilterFields } from './FilterFields';
import { narrowing, type TicketFilter } from './filters';
import styles from './filters.module.css';

const SCOPES = ['mine', 'team', 'all'] as const;

interface FilterProps {
  filter: TicketFilter;
  counts?: TicketCounts;
  onChange: (change: TicketFilter) => void;
}

/**
 * Whose tickets, which words, and what else narrows the list; on a small screen in a dialog.
 *
 * @param props.views - the menu of views, before all
 */
export function TicketFilters(props: FilterProps & { views: ReactNode }) {
  const { t } = useMessages(ticketTranslationRef);
  const { filter, onChange } = props;
  const isWide = useBreakpoint().up('md');
  return (
    <div className={styles.filters} role="search">
      {props.views}
      <ScopeChoice {...props} />
      <div className={styles.words}>
        <WordsField
          label={t('ticket.list.search')}
          words={filter.q ?? ''}
          onChange={q => onChange({ q })}
        />
      </div>
      {isWide ? (
        <div className={styles.fields}>
          <FilterFields filter={filter} onChange={onChange} />
        </div>
      ) : (
        <FilterDialog {...props} />
      )}
      <FoundCount count={props.counts?.total} />
    </div>
  );
}

function ScopeChoice({ filter, counts, onChange }: FilterProps) {
  const { t } = useMessages(ticketTranslationRef);
  return (
    <ToggleButtonGroup
      aria-label={t('ticket.list.scope')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[filter.scope ?? 'all']}
      onSelectionChange={keys =>
        onChange({ scope: [...keys][0] as TicketFilter['scope'] })
      }
    >
      {SCOPES.map(scope => (
        <ToggleButton key={scope} id={scope}>
          {`${t(`ticket.list.scopes.${scope}`)}${
            counts ? ` ${counts[scope]}` : ''
          }`}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function FilterDialog({ filter, onChange }: FilterProps) {
  const { t } = useMessages(queueTranslationRef);
  const set = narrowing(filter).filter(key => key !== 'q' && key !== 'due');
  return (
    <DialogTrigger>
      <Button variant="secondary" iconStart={<RiFilter3Line />}>
        {set.length > 0
          ? t('queue.filters.some', { total: String(set.length) })
          : t('queue.filters.title')}
      </Button>
      <Dialog>
        <DialogHeader>{t('queue.filters.title')}</DialogHeader>
        <DialogBody>
          <SupportRoot>
            <div className={styles.stacked}>
              <FilterFields isLabelled filter={filter} onChange={onChange} />
            </div>
          </SupportRoot>
        </DialogBody>
        <DialogFooter>
          <Button slot="close">{t('queue.filters.show')}</Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}
