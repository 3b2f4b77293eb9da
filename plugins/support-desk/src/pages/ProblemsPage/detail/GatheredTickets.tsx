import type { ProblemDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Link } from '@backstage/ui';
import { WorkFailed } from '../../../components/ChangeFailed';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { useUndoable } from '../../../hooks/useUndoable';
import { ticketRouteRef } from '../../../routes';
import { problemsTranslationRef } from '../../../messages/problems';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import { useProblemWork } from '../useProblemWork';
import styles from './detail.module.css';
import { GatherForm } from './GatherForm';

/** The tickets that a problem gathers; those who may take one out, for ten seconds with a way back, or gather another. */
export function GatheredTickets({ problem }: { problem: ProblemDetail }) {
  const { t } = useMessages(problemsTranslationRef);
  const [released, setReleased] = useUndoable<string>();
  const release = useProblemWork(
    problem,
    (api, seen, key: string) => api.releaseTicket(seen, key),
    setReleased,
  );
  const gather = useProblemWork(
    problem,
    (api, seen, key: string) => api.gatherTicket(seen, key),
    () => setReleased(undefined),
  );
  const mayEdit = problem.mayEdit !== false;
  const hidden = problem.tickets - problem.gathered.length;
  return (
    <Surface
      title={t('problems.gathered.title', {
        open: String(problem.openTickets),
        total: String(problem.tickets),
      })}
    >
      {problem.gathered.length > 0 && (
        <Lines>
          {problem.gathered.map(ticket => (
            <TicketLine
              key={ticket.id}
              ticket={ticket}
              release={mayEdit ? release : undefined}
            />
          ))}
        </Lines>
      )}
      <div className={styles.below}>
        {problem.gathered.length === 0 && (
          <p className={styles.none}>
            {t(`problems.gathered.${mayEdit ? 'none' : 'noneReadOnly'}`)}
          </p>
        )}
        {hidden > 0 && (
          <p className={styles.none}>
            {t('problems.gathered.hidden', { count: hidden })}
          </p>
        )}
        <div role="status">
          {released && (
            <Alert
              status="success"
              icon
              title={t('problems.gathered.released', { key: released })}
              customActions={
                <Button
                  variant="secondary"
                  isPending={gather.isPending}
                  onPress={() => gather.send(released)}
                >
                  {t('problems.gathered.undo')}
                </Button>
              }
            />
          )}
        </div>
        <WorkFailed part="problems" work={release} />
        <WorkFailed part="problems" work={gather} />
        {mayEdit && <GatherForm problem={problem} />}
      </div>
    </Surface>
  );
}

function TicketLine(props: {
  ticket: ProblemDetail['gathered'][number];
  /** Absent: the reader may not. */
  release?: { send: (key: string) => void; isPending: boolean };
}) {
  const { t } = useMessages(problemsTranslationRef, ticketTranslationRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  const { ticket, release } = props;
  const { key } = ticket;
  return (
    <li className={styles.ticket}>
      <div className={styles.what}>
        <Link href={ticketLink?.({ key }) ?? '#'} standalone>
          {ticket.summary}
        </Link>
        <p className={styles.second}>
          {[
            key,
            ticket.statusTitle ?? t(`ticket.status.${ticket.status}`),
            ticket.level,
          ].join(' · ')}
        </p>
      </div>
      {release && (
        <Button
          variant="tertiary"
          aria-label={t('problems.gathered.releaseOf', { key })}
          isDisabled={release.isPending}
          onPress={() => release.send(key)}
        >
          {t('problems.gathered.release')}
        </Button>
      )}
    </li>
  );
}
