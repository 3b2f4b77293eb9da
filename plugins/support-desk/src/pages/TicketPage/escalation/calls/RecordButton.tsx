import type { TicketCall } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiPhoneLine } from '@remixicon/react';
import { escalationTranslationRef } from '../../../../messages/escalation';
import { useMessages } from '../../../../translations/useMessages';

/** Opens the contact log for a call; that of the first missing one is the filled button of the page. */
export function RecordButton(props: {
  call: TicketCall;
  isFirst: boolean;
  onRecord: (call: TicketCall) => void;
}) {
  const { t } = useMessages(escalationTranslationRef);
  const { call, isFirst, onRecord } = props;
  return (
    <Button
      variant={isFirst ? 'primary' : 'secondary'}
      iconStart={<RiPhoneLine />}
      aria-label={t('escalation.call.recordOf', { contact: call.title })}
      onPress={() => onRecord(call)}
    >
      {t('escalation.call.record')}
    </Button>
  );
}
