import type {
  CompiledChannel,
  CompiledContact,
  CompiledModel,
  CompiledPerson,
} from '../model';
import type { ModelAccess } from './ModelAccess';
import { checkRequires } from './requires';

const HIDDEN = '…';

/** What a caller may see of a model, and what they may not read anywhere in an answer. @public */
export interface RedactedModel {
  model: CompiledModel;
  /** Addresses and persons that were left out, longest first. */
  secrets: string[];
}

/**
 * A model without the channels, people and addresses of the contacts that the caller may not use, wherever they stand in it (P-12).
 * Titles and topics of such a contact stay, so that a reader is told where to go instead.
 *
 * @public
 */
export function redactModel(access: ModelAccess): RedactedModel {
  const { model } = access.context;
  const contacts = mapValues(model.contacts, contact =>
    access.contactRefusal(contact.id)
      ? withoutWays(contact)
      : withChannels(access, contact),
  );
  const open = { ...model, contacts };
  const secrets = secretsOf(model, open);
  return { model: withoutSecrets(open, secrets), secrets };
}

/** A copy of an answer in which no secret can be read; a link that held one is left out. @public */
export function withoutSecrets<T>(answer: T, secrets: string[]): T {
  return secrets.length ? (scrub(answer, secrets) as T) : answer;
}

function withoutWays(contact: CompiledContact): CompiledContact {
  const { entity, ...rest } = contact;
  return {
    ...rest,
    // A group is no address, a person is.
    ...(entity && !entity.startsWith('user:') && { entity }),
    people: [],
    channels: {},
  };
}

function withChannels(
  access: ModelAccess,
  contact: CompiledContact,
): CompiledContact {
  const mayUse = (channel: CompiledChannel) =>
    access.seesAllContacts ||
    !checkRequires(channel.requires, access.context, {
      subject: channel.title,
    });
  const openOnes = (channels: Record<string, CompiledChannel>) =>
    Object.fromEntries(
      Object.entries(channels).filter(([, channel]) => mayUse(channel)),
    );
  return {
    ...contact,
    channels: openOnes(contact.channels),
    people: contact.people.map(person => ({
      ...person,
      channels: openOnes(person.channels),
    })),
  };
}

/** What the open model no longer holds in its own place must not be read in its texts either. */
function secretsOf(model: CompiledModel, open: CompiledModel): string[] {
  const shown = new Set(waysOf(open));
  const kept = stringsOf(open);
  const persons = Object.values(model.contacts).flatMap(it => it.people);
  const hiddenPersons = persons
    // A person who has a place of their own elsewhere in the model is no secret.
    .filter(person => !kept.has(person.user))
    .flatMap(person => [person.user, person.name]);
  const hiddenWays = waysOf(model).filter(way => !shown.has(way));
  return [...new Set([...hiddenWays, ...hiddenPersons])].sort(
    (a, b) => b.length - a.length,
  );
}

/** The addresses and numbers of all contacts; a value in words, such as `in the foyer`, is none. */
function waysOf(model: CompiledModel): string[] {
  return Object.values(model.contacts)
    .flatMap(contact => [
      ...Object.values(contact.channels),
      ...contact.people.flatMap((person: CompiledPerson) =>
        Object.values(person.channels),
      ),
    ])
    .map(channel => channel.value)
    .filter(value => /@|:\/\/|\d{3}/.test(value));
}

function stringsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    found.add(value);
  } else if (value && typeof value === 'object') {
    Object.values(value).forEach(it => stringsOf(it, found));
  }
  return found;
}

function scrub(value: unknown, secrets: string[]): unknown {
  if (typeof value === 'string') {
    return secrets.reduce((text, it) => text.replaceAll(it, HIDDEN), value);
  }
  if (Array.isArray(value)) return value.map(it => scrub(it, secrets));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, it]) => {
      const clean = scrub(it, secrets);
      return key === 'link' && clean !== it
        ? []
        : [[scrub(key, secrets), clean]];
    }),
  );
}

function mapValues<T, R>(record: Record<string, T>, map: (it: T) => R) {
  return Object.fromEntries(
    Object.entries(record).map(([key, it]) => [key, map(it)]),
  );
}
