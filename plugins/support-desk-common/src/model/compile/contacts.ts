import type {
  ChannelKind,
  CompiledChannel,
  CompiledContact,
  CompiledPerson,
  CompiledQueue,
  CompiledRoute,
  CompiledTopic,
} from '../compiled';
import {
  many,
  type ChannelInput,
  type ChannelsInput,
  type ContactInput,
  type PeopleInput,
  type QueueInput,
  type RouteInput,
  type TopicInput,
} from '../schema';
import { compileRequires } from './conditions';
import { compileMap, entityRef, entry, longForm, named } from './entries';
import { compileTargets, type TargetDefaults } from './targets';

function compileChannel(
  path: string,
  input: string | ChannelInput,
  id: string,
): CompiledChannel {
  const channel = longForm(input, 'value');
  return {
    ...named(path, id, channel),
    kind: channel.kind ?? (id as ChannelKind),
    value: channel.value,
    menu: many(channel.menu),
    calendar: channel.calendar,
    for: channel.for,
    requires: compileRequires(`${path}.requires`, channel.requires),
  };
}

function compileChannels(path: string, input: ChannelsInput | undefined) {
  return compileMap(path, input, compileChannel);
}

/** Persons by name, keyed by their entity in the source. */
export function compilePeople(
  path: string,
  people: PeopleInput | undefined,
): CompiledPerson[] {
  return Object.entries(people ?? {}).map(([user, input]) => {
    const person = longForm(input, 'name');
    const personPath = `${path}.${user}`;
    return {
      ...entry(personPath, person),
      user: entityRef(user),
      name: person.name,
      title: person.title,
      since: person.since,
      channels: compileChannels(`${personPath}.channels`, person.channels),
    };
  });
}

/** Routes in the order in which they are tried. */
export function compileRoutes(
  path: string,
  routes: RouteInput[] | undefined,
): CompiledRoute[] {
  return many(routes).map((route, i) => ({
    ...entry(`${path}.${i}`, route),
    when: route.when,
    requires: compileRequires(`${path}.${i}.requires`, route.requires),
    text: route.text,
    contacts: many(route.contacts),
    priorities: route.priorities,
  }));
}

/** The order in which requests are taken; by due time unless it says otherwise. */
export function compileQueue(
  path: string,
  input: QueueInput | undefined,
): CompiledQueue | undefined {
  if (input === undefined) {
    return undefined;
  }
  const queue = longForm(input, 'order');
  return {
    ...entry(path, queue),
    first: queue.first && {
      requestTypes: many(queue.first.requestTypes),
      priorities: many(queue.first.priorities),
    },
    order: queue.order ?? 'due',
  };
}

function compileTopic(
  path: string,
  input: TopicInput,
  id: string,
  contact: string,
): CompiledTopic {
  const topic = longForm(input, 'title');
  return {
    ...named(path, id, topic),
    contact,
    parts: many(topic.parts),
    examples: many(topic.examples),
    requestType: topic.requestType,
    routes: compileRoutes(`${path}.routes`, topic.routes),
    seeAlso: many(topic.seeAlso),
    fallback: topic.fallback ?? false,
  };
}

/** A door: people, addresses, what it takes to use it and what it is asked about. */
export function compileContact(
  path: string,
  contact: ContactInput,
  id: string,
  defaults: TargetDefaults,
): CompiledContact {
  return {
    ...named(path, id, contact),
    party: contact.party,
    entity: entityRef(contact.entity),
    serviceArea: contact.serviceArea,
    duties: many(contact.duties),
    people: compilePeople(`${path}.people`, contact.people),
    channels: compileChannels(`${path}.channels`, contact.channels),
    calendar: contact.calendar,
    requires: compileRequires(`${path}.requires`, contact.requires),
    targets: compileTargets(`${path}.targets`, contact.targets, {
      ...defaults,
      // What is promised of a contact counts while it is there: at a hotline that never closes, by night too.
      calendar: contact.calendar ?? defaults.calendar,
    }),
    queue: compileQueue(`${path}.queue`, contact.queue),
    topics: compileMap(
      `${path}.topics`,
      contact.topics,
      (topicPath, topic, topicId) =>
        compileTopic(topicPath, topic, topicId, id),
    ),
  };
}
