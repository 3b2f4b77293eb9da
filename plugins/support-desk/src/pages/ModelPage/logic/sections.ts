import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';

/** Sections of the page, by the id of their anchor. */
export type SectionId =
  | 'flow'
  | 'levels'
  | 'contacts'
  | 'hours'
  | 'priorities'
  | 'request-types'
  | 'policy'
  | 'counts'
  | 'procedures'
  | 'super-users'
  | 'licences'
  | 'services'
  | 'parties'
  | 'knowledge'
  | 'hand-overs'
  | 'open-points'
  | 'open-tickets'
  | 'document';

const has = (record: object) => Object.keys(record).length > 0;

/**
 * The sections for which a model has something, in their order; open points are always told.
 *
 * @param about.openTickets - how many open tickets of the model the reader works on
 * @param about.counts - whether the reader may know how many requests stopped at each level
 */
export function sectionsOf(
  model: CompiledModel,
  { openTickets = 0, counts = false } = {},
): SectionId[] {
  const { policies, glossary, sources, feedback } = model.knowledge;
  const shown: [SectionId, boolean][] = [
    ['flow', has(model.levels)],
    ['levels', has(model.levels)],
    ['contacts', has(model.contacts)],
    ['hours', has(model.calendars)],
    ['priorities', has(model.priorities)],
    ['request-types', has(model.requestTypes)],
    ['policy', has(model.levels)],
    ['counts', counts],
    ['procedures', has(model.procedures)],
    ['super-users', Boolean(model.superUsers)],
    ['licences', has(model.licences)],
    ['services', has(model.services)],
    ['parties', has(model.parties)],
    ['knowledge', [policies, glossary, sources, feedback].some(has)],
    ['hand-overs', has(model.transitions)],
    ['open-points', true],
    ['open-tickets', openTickets > 0],
    ['document', Boolean(model.document)],
  ];
  return shown.filter(([, isShown]) => isShown).map(([id]) => id);
}

const SECTION_OF: Record<string, SectionId> = {
  services: 'services',
  parties: 'parties',
  calendars: 'hours',
  contacts: 'contacts',
  levels: 'levels',
  priorities: 'priorities',
  requestTypes: 'request-types',
  procedures: 'procedures',
  superUsers: 'super-users',
  licences: 'licences',
  knowledge: 'knowledge',
  transitions: 'hand-overs',
  document: 'document',
};

/** The section in which an entry of the model is shown; undefined: it has no place on this page. */
export const sectionOf = (path: string): SectionId | undefined =>
  SECTION_OF[path.split('.')[0]];

/**
 * Where to look for what a link names, best first: entries are anchored by their path (`levels.level-3`), so an entry that
 * has no anchor of its own is found at the one around it, at last at its section.
 */
export function anchorsOf(hash: string): string[] {
  const parts = hash.split('.');
  const paths = parts.map((_, index) =>
    parts.slice(0, parts.length - index).join('.'),
  );
  const section = sectionOf(hash);
  return section ? [...paths, section] : paths;
}
