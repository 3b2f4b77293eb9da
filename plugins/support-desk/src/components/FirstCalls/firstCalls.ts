import type {
  ChannelSummary,
  CompiledRequestType,
  ModelDetail,
  Opening,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** The kinds of channel by which somebody is phoned. */
export const PHONES: readonly string[] = ['phone', 'mobile', 'tollFree'];

/** Somebody to ring up before the request is written. */
export interface FirstCall {
  /** Id of the contact of the model. */
  contact: string;
  title: string;
  opening: Opening;
  /** Its numbers, each with its menu. */
  phones: ChannelSummary[];
}

/** Whom to ring up at this hour. */
export interface FirstCalls {
  /** In the model's words. */
  text?: string;
  /** In order; several: all of them are needed (S0-102). */
  calls: FirstCall[];
}

/** By which kind of phone requests of a type begin (S0-99, S0-126); undefined: they need no call. */
export function firstPhoneOf(type: CompiledRequestType): string | undefined {
  return Object.keys(type.channels).find(
    kind => type.channels[kind].use === 'firstContact' && PHONES.includes(kind),
  );
}

/**
 * Whom the reader rings up now for a request of a type: those of the route that applies, without those who are called by others.
 *
 * @param chosen - which of the cases of the type it is, in the words of the routes
 */
export function firstCallsOf(
  { model, caller }: Pick<ModelDetail, 'model' | 'caller'>,
  { answers }: Pick<RouteResult, 'answers'>,
  chosen?: string,
): FirstCalls | undefined {
  const told = answers.filter(it => it.when && it.when === chosen);
  const ways =
    told.length > 0 ? told : answers.filter(it => !it.when).slice(0, 1);
  const isTheirs = (contact: string) =>
    model.contacts[contact]?.requires.every(
      ({ role }) => !role || role.some(it => caller.roles.includes(it)),
    );
  const calls = ways
    .flatMap(it => it.contacts)
    .map(({ id, title, opening, channels }) => ({
      contact: id,
      title,
      opening,
      phones: channels.filter(it => PHONES.includes(it.kind)),
    }))
    .filter(it => it.phones.length > 0 && isTheirs(it.contact));
  return calls.length > 0 ? { text: ways[0].text, calls } : undefined;
}
