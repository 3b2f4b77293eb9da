import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { useSurveyInvitations } from '../../hooks/useSurveys';
import { surveysTranslationRef } from '../../messages/surveys';
import { useMessages } from '../../translations/useMessages';
import { ScreenOnly } from '../SupportRoot';
import { Surface } from '../Surface';
import { SurveyForm } from './SurveyForm';
import { SurveyThanks } from './SurveyThanks';

/** Asks whoever raised a ticket how support was, once it is closed; nothing where nobody asks. */
export function TicketSurvey({ ticket }: { ticket: Ticket }) {
  const { t } = useMessages(surveysTranslationRef);
  const [isDone, setDone] = useState(false);
  const { data } = useSurveyInvitations({
    ticket: ticket.id,
    enabled:
      ticket.status === 'closed' &&
      ticket.sides?.includes('requester') === true,
  });
  if (isDone) return <SurveyThanks />;
  const invitation = data?.find(it => !it.answer);
  if (!invitation) return null;
  return (
    <ScreenOnly>
      <Surface title={t('surveys.waiting.title')} padded>
        <SurveyForm invitation={invitation} onDone={() => setDone(true)} />
      </Surface>
    </ScreenOnly>
  );
}
