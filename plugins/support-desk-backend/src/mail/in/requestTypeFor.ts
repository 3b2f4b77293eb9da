import {
  casesOf,
  tickOfCase,
  type CompiledModel,
  type CompiledRequestType,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type {
  IncomingMessage,
  IntakeChannel,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { oncePer } from '../../oncePer';
import { TopicIndex } from '../../routing/TopicIndex';
import { termsOf } from '../../routing/words';

/** So much of a text counts besides its subject: further down everything is mentioned. */
const COUNTED = 200;
/** One word that two things have in common says little. */
const MIN_WORDS = 2;

const indexOf = oncePer((model: CompiledModel) => new TopicIndex(model));

/** The request types that a contact takes, by themselves or by a route. */
function typesOfContact(
  { requestTypes }: CompiledModel,
  contact: string,
): CompiledRequestType[] {
  return Object.values(requestTypes).filter(
    type =>
      type.contact === contact ||
      type.routes.some(route => route.contacts.includes(contact)),
  );
}

/**
 * What a mail asks for: another request type of the contact than the usual one only where its words say so (S1-13, S1-27).
 *
 * @returns undefined where the contact takes no requests
 */
export function requestTypeFor(
  { subject, text }: Pick<IncomingMessage, 'subject' | 'text'>,
  { contact, requestType }: Pick<IntakeChannel, 'contact' | 'requestType'>,
  model: CompiledModel,
): { type: CompiledRequestType; byWords: boolean } | undefined {
  const types = typesOfContact(model, contact);
  const usual =
    Object.values(model.requestTypes).find(it => it.id === requestType) ??
    types[0];
  if (!usual) return undefined;
  const said = `${subject} ${text.slice(0, COUNTED)}`;
  const [hit] = indexOf(model)
    .find(said)
    .filter(it => it.kind === 'requestType');
  const found = types.find(it => it.id === hit?.id);
  const enough = Math.min(MIN_WORDS, termsOf(subject).length);
  return found && found !== usual && hit.matched >= Math.max(enough, 1)
    ? { type: found, byWords: true }
    : { type: usual, byWords: false };
}

/**
 * What a mail answers of a form: what it says is the long text that the form asks for, else the description.
 *
 * @param body - what it says, as Markdown
 */
export function answersOf(
  type: CompiledRequestType,
  body: string,
  urgent: boolean,
): { case?: string; description: string; fields: Record<string, unknown> } {
  const asked = Object.values(type.fields).find(
    it =>
      it.input === 'longText' &&
      it.prompt === 'what' &&
      it.filledBy === 'requester' &&
      !it.implied,
  );
  const { fields, ...rest } = urgent ? urgentCase(type) : { fields: {} };
  return {
    ...rest,
    description: asked ? '' : body,
    fields: { ...fields, ...(asked && body && { [asked.id]: body }) },
  };
}

/** What an important mail answers on the form: that it is urgent, where the type knows such a case (S1-117). */
export function urgentCase(type: CompiledRequestType): {
  case?: string;
  fields: Record<string, unknown>;
} {
  const urgent = casesOf(type).find(it => /^urgent\b/i.test(it));
  if (!urgent) return { fields: {} };
  const tick = tickOfCase(type);
  return {
    case: urgent,
    fields: tick?.case === urgent ? { [tick.field]: true } : {},
  };
}
