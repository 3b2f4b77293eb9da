import type {
  CompiledModel,
  CompiledRequestType,
  LicenceRoute,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelView } from '../models';
import type { WaysToGetMore } from './seatErrors';

/** What speaks of licences among the things that a request type takes. */
const LICENCES = /licen[cs]e/i;
/** What speaks of upgrades. */
const UPGRADES = /\bupgrad/i;

/**
 * How one more of a licence is got, as the caller may know it: as its request type says, and in each case for which that has a route of its
 * own. Free of charge by the vendor's portal (S1-54), charged for by the sales desk or the account manager (S1-55, O1-13).
 *
 * @param requestType - id of the request type of the licence; none: nothing is known
 */
export function waysToGetMore(
  view: ModelView,
  requestType: string | undefined,
): WaysToGetMore {
  const type = view.model.requestTypes[requestType ?? ''];
  const more = type ? routesOf(view, type) : [];
  const contacts = more.flatMap(it => it.contacts.map(({ id }) => id));
  return view.clean({
    more,
    redirectTo: [...new Set(contacts)].map(id => view.redirectTo(id)),
    text: more.map(inWords).join('; '),
  });
}

/** How an upgrade is asked for: by the first request type that says it takes them (S1-103, S1-104). */
export function wayToUpgrade({
  requestTypes,
}: Pick<CompiledModel, 'requestTypes'>) {
  for (const { id, title, for: takes } of Object.values(requestTypes)) {
    const about = takes.find(it => UPGRADES.test(it));
    if (about) return { requestType: { id, title }, for: about };
  }
  return undefined;
}

function routesOf(view: ModelView, type: CompiledRequestType): LicenceRoute[] {
  const { id, title } = type;
  const mayRaise = !view.access.requestTypeRefusal(id);
  const route = (contacts: string[], takes: string[], when?: string) => ({
    ...(when && { when }),
    for: takes,
    requestType: { id, title },
    contacts: contacts.map(contact => contactOf(view, contact)),
    mayRaise,
  });
  const cases = view.access
    .routesOf(type)
    .flatMap(it => (it.when ? [it.when] : []));
  return [
    route(view.access.contactsOf(id), aboutLicences(type)),
    ...[...new Set(cases)].map(when =>
      route(view.access.contactsOf(id, when), [], when),
    ),
  ];
}

/** What a request type takes of licences; where it speaks of none, all that it takes. */
function aboutLicences({ for: takes }: CompiledRequestType): string[] {
  const licences = takes.filter(it => LICENCES.test(it));
  return licences.length ? licences : takes;
}

function contactOf(view: ModelView, contact: string) {
  const { id, title, channels } = view.contact(contact);
  return {
    id,
    title,
    channels: channels.map(({ kind, value }) => ({ kind, value })),
  };
}

/** `licence charged for: ask NEC sales desk or NEC Account Manager`. */
function inWords({ when, for: takes, contacts, requestType }: LicenceRoute) {
  const what = when ?? (takes.join(', ') || requestType.title);
  const whom = contacts.map(it => it.title).join(' or ');
  return `${what}: ask ${whom || `by ${requestType.title}`}`;
}
