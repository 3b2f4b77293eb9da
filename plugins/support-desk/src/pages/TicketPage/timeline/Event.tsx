import type {
  CompiledModel,
  Ticket,
  TicketComment,
  TimelineEntry,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { RiEyeOffLine } from '@remixicon/react';
import { useFormat } from '../../../time/useFormat';
import { ticketHistoryTranslationRef } from '../../../messages/ticketHistory';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { Comment } from '../comments/Comment';
import { Evidence } from '../escalation/Evidence';
import { RaisedLink } from '../escalation/RaisedLink';
import { eventIcon } from './eventIcons';
import { eventWords } from './eventWords';
import styles from './timeline.module.css';

const isRecord = (data: unknown): data is Record<string, any> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** One event: when, who, what, and what was said. */
export function Event(props: {
  entry: TimelineEntry;
  ticket: Ticket;
  /** Of an event that is a comment: as it is now. */
  comment?: TicketComment;
  name: (ref: string) => string;
  model?: CompiledModel;
}) {
  const { t } = useMessages(
    ticketHistoryTranslationRef,
    ticketWorkTranslationRef,
  );
  const format = useFormat();
  const { entry, ticket, comment, name, model } = props;
  const { text, lines } = eventWords(entry, {
    t,
    name,
    instant: format.instant,
    model,
  });
  const { resolution, notes, evidence, raised } = entry.data;
  const said = [resolution, notes].filter(it => typeof it === 'string');
  return (
    <li className={styles.entry}>
      <time dateTime={entry.at} className={styles.time}>
        {format.time(entry.at)}
      </time>
      <span className={styles.dot} aria-hidden="true">
        {entry.internal ? (
          <RiEyeOffLine />
        ) : (
          eventIcon(entry.type, entry.data.channel)
        )}
      </span>
      <div className={styles.words}>
        <span className={styles.sentence}>
          <strong className={styles.name}>{entry.actor.title}</strong> {text}
        </span>
        {entry.internal && (
          <span className={styles.second}>{t('ticketHistory.internal')}</span>
        )}
        {lines.map(line => (
          <span key={line} className={styles.second}>
            {line}
          </span>
        ))}
        {isRecord(raised) && <RaisedLink raised={raised} />}
        {isRecord(evidence) && (
          <Evidence evidence={evidence} name={name} model={model} />
        )}
        {comment && <Comment comment={comment} ticket={ticket} />}
        {said.map(words => (
          <div key={words} className={styles.bubble}>
            <MarkdownContent content={words} />
          </div>
        ))}
      </div>
    </li>
  );
}
