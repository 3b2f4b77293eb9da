import { InputError, NotAllowedError } from '@backstage/errors';
import type { RedirectTo } from '@supportdesk/backstage-plugin-support-desk-common';
import { MalformedRequestError } from '../http';
import { InvalidAnswersError, RefusedError } from '../tickets/errors';

/** An error whose message says all that its body says: callers of actions get no more than the message. */
export function inWords(error: unknown): unknown {
  if (error instanceof RefusedError) {
    return new NotAllowedError(refusalInWords(error));
  }
  if (error instanceof InvalidAnswersError) {
    return new InputError(new MalformedRequestError(error.fields).message);
  }
  return error;
}

function refusalInWords({
  message,
  text,
  ask = [],
  redirectTo = [],
}: RefusedError) {
  return [
    message,
    ...(text && text !== message ? [text] : []),
    ...ask.map(
      ({ title, people }) =>
        `Ask ${[title, ...people.map(it => it.name)].join(', ')}`,
    ),
    ...redirectTo.map(it => `Go to ${placeInWords(it)}`),
  ].join('\n');
}

function placeInWords({ title, channels, requestType }: RedirectTo): string {
  const ways = channels.map(it => `${it.title}: ${it.value}`);
  return [
    title,
    ...(ways.length > 0 ? [`(${ways.join(', ')})`] : []),
    ...(requestType ? [`with request type '${requestType}'`] : []),
  ].join(' ');
}
