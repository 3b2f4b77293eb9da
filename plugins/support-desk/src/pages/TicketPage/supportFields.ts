import type {
  CompiledField,
  FieldInput,
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Answers short enough to stand among the facts. */
const SHORT: FieldInput[] = ['text', 'choice', 'number'];

/** What support has filled in of the ticket's own type; the reference at the vendor's stands with the vendor. */
export function supportFields(
  ticket: Pick<Ticket, 'fields' | 'requestType' | 'vendor'>,
  detail: ModelDetail | undefined,
): CompiledField[] {
  const type = detail?.model.requestTypes[ticket.requestType.id];
  return Object.values(type?.fields ?? {}).filter(
    ({ id, filledBy, input }) =>
      filledBy === 'support' &&
      SHORT.includes(input) &&
      ticket.fields[id] !== undefined &&
      ticket.fields[id] !== '' &&
      ticket.fields[id] !== ticket.vendor?.reference,
  );
}
