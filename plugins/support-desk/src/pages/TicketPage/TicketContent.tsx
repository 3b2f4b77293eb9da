import type {
  Ticket,
  TicketAction,
  TicketCall,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { useState } from 'react';
import { ScreenOnly } from '../../components/SupportRoot';
import { Surface } from '../../components/Surface';
import { TicketSurvey } from '../../components/SurveyForm';
import { useModel } from '../../hooks/useModels';
import { usePageTitle } from '../../hooks/usePageTitle';
import { ticketsRouteRef } from '../../routes';
import { tabsTranslationRef } from '../../messages/tabs';
import { ticketTranslationRef } from '../../messages/ticket';
import { useMessages } from '../../translations/useMessages';
import { FailedUploads } from '../RaiseRequestPage/files/FailedUploads';
import { ActionList } from './actions/ActionList';
import { UndoBar, useDone } from './actions/UndoBar';
import { useActionTitle } from './actions/useActionTitle';
import { useTicketActions } from './actions/useTicketActions';
import { Answers } from './Answers';
import { Attachments } from './attachments/Attachments';
import { Checklists } from './checklists/Checklists';
import { Clocks } from './clocks/Clocks';
import { Composer, composerId } from './comments/Composer';
import { useCommentDraft } from './comments/useCommentDraft';
import { ContactDialog } from './contacts/ContactDialog';
import { ContactLog } from './contacts/ContactLog';
import { CallBanner } from './escalation/calls/CallBanner';
import { callsToMake, mayPhone } from './escalation/calls/callsToMake';
import { LadderPanel } from './escalation/ladder/LadderPanel';
import { isEscalation, useEscalating } from './escalation/useEscalating';
import { Facts } from './Facts';
import { Links } from './links/Links';
import { Permissions } from './links/Permissions';
import { asksToConfirm, Resolved } from './Resolved';
import { TicketNews } from './news/TicketNews';
import { TicketNotices } from './notices/TicketNotices';
import { TicketResponsibilities } from './responsibilities/TicketResponsibilities';
import { TriedBefore } from './tried/TriedBefore';
import { TicketLadder } from './TicketLadder';
import styles from './TicketPage.module.css';
import { Timeline } from './timeline/Timeline';

/** A ticket as the place of work: what is missing, the facts, the time, the work, the history. */
export function TicketContent({ ticket }: { ticket: Ticket }) {
  const { t } = useMessages(tabsTranslationRef, ticketTranslationRef);
  const ticketsLink = useRouteRef(ticketsRouteRef);
  usePageTitle(`${ticket.key} ${ticket.summary}`);
  const detail = useModel(ticket.model.replace(/^[^:]*:/, '')).data;
  const draft = useCommentDraft(ticket);
  const calls = callsToMake(ticket);
  const [logging, setLogging] = useState<TicketCall | true>();
  const [done, setDone] = useDone();
  const titleOf = useActionTitle(ticket);

  const onDone = (action: TicketAction, { version }: Ticket) =>
    setDone({ title: titleOf(action), version });
  const escalating = useEscalating({ ticket, detail, onMoved: onDone });
  const actions = useTicketActions({
    ticket,
    detail,
    onElsewhere: action => {
      if (isEscalation(action)) escalating.start(action);
      else if (action === 'logContact') setLogging(true);
      else {
        draft.change({ internal: action === 'note' });
        document.getElementById(composerId)?.focus();
      }
    },
    onDone,
  });
  const may = (action: string) =>
    ticket.actions?.some(it => it.action === action && it.allowed);
  const mayLog = may('logContact');
  const mayRecordCall = Boolean(mayLog) && calls.length > 0;
  return (
    <>
      <Header
        title={ticket.summary}
        tags={[
          { label: t('tabs.tickets'), href: ticketsLink?.() },
          { label: ticket.key },
          { label: ticket.requestType.title },
        ]}
      />
      <TicketNews ticket={ticket} detail={detail} />
      <Container>
        <div className={styles.page}>
          <FailedUploads ticket={ticket.id} />
          {done && (
            <UndoBar
              key={done.version}
              ticket={ticket}
              done={done}
              onUndone={() => setDone(undefined)}
            />
          )}
          {escalating.note}
          {(mayRecordCall || mayPhone(calls)) && (
            <CallBanner
              calls={calls}
              onRecord={mayRecordCall ? setLogging : undefined}
            />
          )}
          {actions.failed}
          <Resolved
            ticket={ticket}
            isPending={actions.isPending}
            onAction={actions.start}
          />
          <TicketSurvey ticket={ticket} />
          <Facts
            ticket={ticket}
            detail={detail}
            onPrioritise={
              may('prioritise') && detail
                ? () => actions.start('prioritise')
                : undefined
            }
          />
          <Clocks ticket={ticket} detail={detail} />
          <div className={styles.columns}>
            <div className={styles.work}>
              <Answers ticket={ticket} detail={detail} />
              <TriedBefore ticket={ticket} />
              <Checklists ticket={ticket} />
            </div>
            <div className={styles.side}>
              {detail && (
                <ScreenOnly>
                  <ActionList
                    ticket={ticket}
                    isPending={actions.isPending}
                    isQuiet={
                      mayRecordCall ||
                      asksToConfirm(ticket) ||
                      draft.work.failure?.kind === 'stale'
                    }
                    onAction={actions.start}
                  />
                </ScreenOnly>
              )}
              {detail && (
                <Surface title={t('ticket.page.levels')} padded>
                  <TicketLadder ticket={ticket} detail={detail} />
                </Surface>
              )}
              <LadderPanel
                ticket={ticket}
                onTake={() => escalating.start('takeStep')}
                onOutcome={escalating.recordOutcome}
              />
              <TicketResponsibilities ticket={ticket} />
              {detail && <TicketNotices ticket={ticket} detail={detail} />}
              {detail && <Links ticket={ticket} detail={detail} />}
              {detail && <Permissions ticket={ticket} detail={detail} />}
              <Attachments ticket={ticket} />
            </div>
            <div className={styles.history}>
              {detail && (
                <ContactLog
                  ticket={ticket}
                  onAdd={mayLog ? () => setLogging(true) : undefined}
                />
              )}
              <ScreenOnly>
                <Composer ticket={ticket} draft={draft} />
              </ScreenOnly>
              <Timeline ticket={ticket} detail={detail} />
            </div>
          </div>
        </div>
      </Container>
      {actions.dialog}
      {escalating.dialog}
      {detail && logging && (
        <ContactDialog
          ticket={ticket}
          detail={detail}
          call={logging === true ? undefined : logging}
          onClose={() => setLogging(undefined)}
        />
      )}
    </>
  );
}
