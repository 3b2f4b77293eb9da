import type { LicenceWarning } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { useState } from 'react';
import { useToday } from '../../../hooks/useToday';
import { useFormat } from '../../../time/useFormat';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import { snoozeChoices } from './snooze';
import { SnoozeDialog } from './SnoozeDialog';
import type { Snooze } from './useWarnings';
import { useWarningWords } from './useWarningWords';

const SPANS = ['week', 'month'] as const;

/** Puts a warning off: for a week, a month, or until a day; nothing where it is about today. */
export function SnoozeMenu(props: { warning: LicenceWarning; snooze: Snooze }) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const format = useFormat();
  const wordsOf = useWarningWords();
  const choices = snoozeChoices(props.warning, useToday());
  const [isAsking, setAsking] = useState(false);
  const { warning, snooze } = props;
  if (!choices) return null;
  const until = (day: string) => {
    snooze.mutate({ warning, until: day });
    setAsking(false);
  };
  return (
    <>
      <MenuTrigger>
        <Button
          variant="tertiary"
          aria-label={t('licenceManagement.warnings.snoozeOf', {
            title: warning.licence.title,
            kind: wordsOf(warning),
          })}
          isPending={
            snooze.isPending && snooze.variables.warning.id === warning.id
          }
        >
          {t('licenceManagement.warnings.snooze')}
        </Button>
        <Menu
          onAction={key =>
            key === 'date' ? setAsking(true) : until(String(key))
          }
        >
          {SPANS.map(span => {
            const day = choices[span];
            return (
              day && (
                <MenuItem key={span} id={day}>
                  {t(`licenceManagement.warnings.${span}`, {
                    day: format.date(day),
                  })}
                </MenuItem>
              )
            );
          })}
          <MenuItem id="date">{t('licenceManagement.warnings.date')}</MenuItem>
        </Menu>
      </MenuTrigger>
      {isAsking && (
        <SnoozeDialog
          warning={warning}
          choices={choices}
          onSnooze={until}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
