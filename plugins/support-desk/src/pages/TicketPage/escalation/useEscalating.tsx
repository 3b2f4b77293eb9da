import {
  ESCALATION_ACTIONS,
  type EscalatedTicket,
  type EscalationAction,
  type ModelDetail,
  type Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { EscalateDialog } from './EscalateDialog';
import { OutcomeDialog } from './ladder/OutcomeDialog';
import { TakeStepDialog } from './ladder/TakeStepDialog';
import { RaisedNote } from './RaisedNote';
import { useEscalations } from './useEscalations';

/** Whether an action is one by which a ticket reaches the next party. */
export const isEscalation = (action: string): action is EscalationAction =>
  (ESCALATION_ACTIONS as readonly string[]).includes(action);

/** The dialogs by which a ticket reaches the next party, and what came of the last one. */
export function useEscalating(options: {
  ticket: Ticket;
  detail: ModelDetail | undefined;
  /** A ticket that went to another level itself; that can be taken back. */
  onMoved: (action: EscalationAction, ticket: Ticket) => void;
}) {
  const { ticket, detail, onMoved } = options;
  const [open, setOpen] = useState<EscalationAction>();
  const [ending, setEnding] = useState<number>();
  const [raised, setRaised] = useState<Ticket>();
  const { ladder } = useEscalations(ticket.id).data ?? {};
  const next = ladder?.steps.find(it => it.state === 'next');
  const ended = ladder?.steps.find(it => it.number === ending);
  const close = () => {
    setOpen(undefined);
    setEnding(undefined);
  };
  const shared = detail && { ticket, detail, onClose: close };
  const done = (action: EscalationAction) => (result: EscalatedTicket) => {
    setRaised(result.raised);
    if (!result.raised) onMoved(action, result.ticket);
  };
  return {
    start: setOpen,
    recordOutcome: setEnding,
    note: raised && <RaisedNote raised={raised} />,
    dialog: shared && (
      <>
        {(open === 'escalate' || open === 'deescalate') && (
          <EscalateDialog
            {...shared}
            direction={open === 'escalate' ? 'up' : 'down'}
            onDone={done(open)}
          />
        )}
        {open === 'takeStep' && next && (
          <TakeStepDialog {...shared} step={next} />
        )}
        {ended && <OutcomeDialog {...shared} step={ended} />}
      </>
    ),
  };
}
