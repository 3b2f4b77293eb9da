import type {
  CompiledModel,
  CompiledPriority,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { PHONES } from '../../../components/FirstCalls';

/** The phone call that a priority asks for besides the request (S1-24): in the model's words, else whom to call. */
export function phoneCallOf(model: CompiledModel, priority: CompiledPriority) {
  const condition = priority.requires.find(it => it.phoneCall);
  if (!condition?.phoneCall) return undefined;
  const contact = model.contacts[condition.phoneCall.contact];
  return {
    text: condition.otherwise?.text,
    contact: contact?.title ?? condition.phoneCall.contact,
    numbers: Object.values(contact?.channels ?? {})
      .filter(channel => PHONES.includes(channel.kind))
      .map(channel => channel.value),
  };
}
