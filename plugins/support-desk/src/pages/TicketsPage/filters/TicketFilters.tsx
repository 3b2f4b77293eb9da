import type { TicketCounts } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  SearchField,
  Select,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import { useEffect, useState } from 'react';
import { useDebounced } from '../../hooks/useDebounced';
import { useModels } from '../../hooks/useModels';
import { supportDeskTranslationRef } from '../../translation';
import type { TicketFilter } from './filters';
import styles from './TicketsPage.module.css';

const TYPING_MS = 300;
const ALL = 'all-models';
const SCOPES = ['mine', 'team', 'all'] as const;
const STATUSES = [
  'open',
  'new',
  'acknowledged',
  'inProgress',
  'waiting',
  'resolved',
  'closed',
  'cancelled',
] as const;

/** Scope, words, system and status of the list. */
export function TicketFilters(props: {
  filter: TicketFilter;
  counts?: TicketCounts;
  onChange: (change: TicketFilter) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { filter, counts, onChange } = props;
  const models = useModels();
  return (
    <div className={styles.filters}>
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
      <WordsField words={filter.q ?? ''} onChange={q => onChange({ q })} />
      <div className={styles.select}>
        <Select
          aria-label={t('common.system')}
          options={[
            { id: ALL, label: t('ticket.list.allSystems') },
            ...(models.data ?? []).map(model => ({
              id: model.ref,
              label: model.title,
            })),
          ]}
          value={filter.model ?? ALL}
          onChange={key => onChange({ model: key === ALL ? '' : String(key) })}
        />
      </div>
      <div className={styles.select}>
        <Select
          aria-label={t('ticket.list.status')}
          options={STATUSES.map(status => ({
            id: status,
            label:
              status === 'open'
                ? t('ticket.list.open')
                : t(`ticket.status.${status}`),
          }))}
          value={filter.status ?? 'open'}
          onChange={key => onChange({ status: String(key) })}
        />
      </div>
    </div>
  );
}

/** Asks once the reader has stopped typing; follows the address when it changes elsewhere. */
function WordsField({
  words,
  onChange,
}: {
  words: string;
  onChange: (words: string) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const [text, setText] = useState(words);
  const settled = useDebounced(text, TYPING_MS);
  useEffect(() => setText(words), [words]);
  useEffect(() => {
    if (settled === text && settled !== words) onChange(settled);
    // Only what the reader typed may change the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <div className={styles.words}>
      <SearchField
        aria-label={t('ticket.list.search')}
        placeholder={t('ticket.list.search')}
        value={text}
        onChange={setText}
      />
    </div>
  );
}
