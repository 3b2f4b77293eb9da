import type {
  ChannelKind,
  CompiledModel,
  CompiledPriorityScale,
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Translate } from '../../../../translations/useMessages';
import type { Choice } from '../actionForm';

/** What a ticket may turn out to be, with the model's definitions, by group (S0 3.1). */
export function categoryChoices({ categories }: CompiledModel): Choice[] {
  return Object.values(categories).map(category => ({
    id: category.id,
    title: category.title,
    text: [category.definition, category.charge].filter(Boolean).join(' · '),
    group: category.group,
  }));
}

/** Ways of reaching somebody, as far as the model has them. */
export function channelChoices(
  { contacts }: Pick<CompiledModel, 'contacts'>,
  t: Translate<'model' | 'request' | 'ticketWork'>,
): Choice[] {
  const kinds = new Set<ChannelKind>(
    Object.values(contacts).flatMap(contact =>
      Object.values(contact.channels).map(it => it.kind),
    ),
  );
  for (const always of ['phone', 'email'] as const) kinds.add(always);
  return [...kinds].map(kind => ({
    id: kind,
    title: t(`model.channel.${kind}`),
  }));
}

/** The scale of a ticket: that of its priority, else the one by which it has still to be rated, else that of its type. */
export function scaleOfTicket(
  detail: ModelDetail,
  {
    priority,
    requestType,
    unrated,
  }: Pick<Ticket, 'priority' | 'requestType' | 'unrated'>,
): CompiledPriorityScale | undefined {
  const current = Object.values(detail.model.priorities).find(
    ({ word, values }) =>
      priority && word === priority.word && values[priority.id],
  );
  return (
    current ??
    detail.model.priorities[unrated?.scale ?? ''] ??
    scaleOfType(detail, requestType.id)
  );
}

/** The scale by which tickets of a type get their priority. */
export function scaleOfType(
  { model, requestTypes }: ModelDetail,
  type: string,
): CompiledPriorityScale | undefined {
  const scale =
    requestTypes[type]?.priorities ?? model.requestTypes[type]?.priorities;
  return scale ? model.priorities[scale] : undefined;
}

/** The values of a scale with the model's own criteria, the most urgent first. */
export function priorityChoices(
  scale: CompiledPriorityScale,
  t: Translate<'model' | 'request' | 'ticketWork'>,
): Choice[] {
  return Object.values(scale.values)
    .sort((a, b) => a.rank - b.rank)
    .map(value => ({
      id: value.id,
      title: value.title,
      text: value.criteria
        .map(it => it.text)
        .join(` ${t(`request.priority.${value.join}`)} `),
    }));
}
