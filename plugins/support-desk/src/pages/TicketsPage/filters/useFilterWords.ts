import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { useModels } from '../../../hooks/useModels';
import { modelName } from '../../../hooks/useSelectedModel';
import { useFormat } from '../../../time/useFormat';
import { queueTranslationRef } from '../../../messages/queue';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import { ASSIGNEE, listOf, type Narrowing, type TicketFilter } from './filters';
import { useChoices } from './useChoices';

const STATUSES = [
  'open',
  'new',
  'acknowledged',
  'inProgress',
  'waiting',
  'resolved',
  'closed',
  'reopened',
  'cancelled',
  'merged',
] as const;

/** Periods end before an instant: their last day is that of the moment before. */
const lastMoment = (end: string | undefined) =>
  end && new Date(Date.parse(end) - 1);

/** What a filter says, in words: "Priority P1", "Waiting". */
export function useFilterWords(filter: TicketFilter) {
  const { t } = useMessages(queueTranslationRef, ticketTranslationRef);
  const format = useFormat();
  const models = useModels();
  const choices = useChoices(filter.model);
  const person = useEntityPresentation(
    filter.assignee?.includes(':') ? filter.assignee : 'user:default/nobody',
  );
  const statuses = STATUSES.map(id => ({
    id,
    label: id === 'open' ? t('ticket.list.open') : t(`ticket.status.${id}`),
  }));
  const systems = (models.data ?? []).map(model => ({
    id: modelName(model),
    label: model.title,
  }));
  const assignee = () => {
    if (filter.assignee === ASSIGNEE.me) return t('queue.assignee.me');
    if (filter.assignee === ASSIGNEE.nobody) return t('queue.assignee.nobody');
    return person.primaryTitle;
  };
  const caller = useEntityPresentation(filter.caller ?? 'user:default/nobody');
  const daysOf = (what: 'created' | 'missed') =>
    [filter[`${what}From`], lastMoment(filter[`${what}To`])]
      .map(it => (it ? format.day(it) : ''))
      .join(' – ');
  const titles = (
    value: string | undefined,
    options: { id: string; label: string }[],
  ) =>
    listOf(value)
      .map(id => options.find(it => it.id === id)?.label ?? id)
      .join(', ');

  const wordsOf = (key: Narrowing): string => {
    switch (key) {
      case 'level':
      case 'requestType':
        return titles(filter[key], choices[key]);
      case 'priority':
        return t('queue.words.priority', {
          priority: titles(filter.priority, choices.priority),
        });
      case 'status':
        return titles(filter.status, statuses);
      case 'model':
        return titles(filter.model, systems);
      case 'due':
        return listOf(filter.due)
          .map(state => t(`queue.due.${state}` as 'queue.due.overdue'))
          .join(', ');
      case 'assignee':
        return assignee();
      case 'category':
        return titles(filter.category, [
          ...choices.category,
          { id: 'none', label: t('queue.words.noCategory') },
        ]);
      case 'caller':
        return t('queue.words.caller', { name: caller.primaryTitle });
      case 'reached':
        return t('queue.words.reached', {
          level: titles(filter.reached, choices.level),
        });
      case 'createdFrom':
        return t('queue.words.created', { days: daysOf('created') });
      case 'missed':
        return filter.missedFrom
          ? t('queue.words.missedIn', { days: daysOf('missed') })
          : t('queue.words.missed');
      case 'q':
        return filter.q ?? '';
      default:
        return String(filter[key]);
    }
  };
  return {
    choices: { ...choices, status: statuses, model: systems },
    assignee: filter.assignee ? assignee() : undefined,
    wordsOf,
  };
}
