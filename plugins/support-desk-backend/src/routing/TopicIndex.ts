import type {
  CompiledModel,
  CompiledRequestType,
} from '@supportdesk/backstage-plugin-support-desk-common';
import MiniSearch from 'minisearch';
import { termsOf, toTerm } from './words';

/** What a text can be taken for. */
export type HitKind =
  | 'topic'
  | 'requestType'
  | 'service'
  | 'source'
  | 'contact';

/** One thing of a model that a text may be about. */
export interface Hit {
  kind: HitKind;
  id: string;
  /** How many words of the text it has. */
  matched: number;
  score: number;
}

interface Document {
  key: string;
  kind: HitKind;
  id: string;
  title: string;
  parts: string;
  words: string;
}

/** How much less the meaning of a term counts than what was written. */
const MEANING_WEIGHT = 0.3;

/**
 * Finds by word what a text is about: topics, request types, services, sources of knowledge and the titles of contacts. The more words
 * of the text a thing has the better it is; then titles count more than examples, rare words more than frequent ones.
 *
 * Holds no addresses and no people, so it tells nobody what a contact is that they may not see.
 */
export class TopicIndex {
  readonly #search: MiniSearch<Document>;
  readonly #meanings: Map<string, string>;

  constructor(model: CompiledModel) {
    this.#search = new MiniSearch<Document>({
      idField: 'key',
      fields: ['title', 'parts', 'words'],
      storeFields: ['kind', 'id'],
      processTerm: toTerm,
      searchOptions: {
        boost: { title: 3, parts: 2 },
        prefix: term => term.length >= 3,
        fuzzy: term => (term.length >= 6 ? 0.2 : false),
      },
    });
    this.#search.addAll(documentsOf(model));
    this.#meanings = new Map(
      Object.entries(model.knowledge.glossary).map(([term, { meaning }]) => [
        term.toLocaleLowerCase('en-US'),
        meaning,
      ]),
    );
  }

  /** What a text is about: the best first, of each kind those that have the most of its words. */
  find(text: string): Hit[] {
    const written = termsOf(text);
    const meanings = [...this.#meanings]
      .filter(([term]) =>
        ` ${text.toLocaleLowerCase('en-US')} `.includes(` ${term} `),
      )
      .map(([, meaning]) => meaning);

    const results = this.#search.search(
      { combineWith: 'OR', queries: [text, ...meanings] },
      {
        boostTerm: term => (written.includes(term) ? 1 : MEANING_WEIGHT),
      },
    );
    const hits = results.map(({ kind, id, score, queryTerms }) => ({
      kind: kind as HitKind,
      id: id as string,
      score,
      matched: new Set(queryTerms.filter(it => written.includes(it))).size,
    }));
    return hits
      .filter(hit =>
        hits.every(it => it.kind !== hit.kind || it.matched <= hit.matched),
      )
      .sort((a, b) => b.matched - a.matched || b.score - a.score);
  }
}

function documentsOf(model: CompiledModel): Document[] {
  const contacts = Object.values(model.contacts);
  return [
    ...contacts
      .flatMap(contact => Object.values(contact.topics))
      .map(it => document('topic', it, [...it.parts, ...it.examples])),
    ...Object.values(model.requestTypes).map(it =>
      document('requestType', it, it.for, wordsOf(it)),
    ),
    ...Object.values(model.services).map(it =>
      document('service', it, it.includes),
    ),
    ...Object.values(model.knowledge.sources).map(it =>
      document('source', it, it.contains),
    ),
    ...contacts.map(it =>
      document(
        'contact',
        it,
        [],
        [
          model.parties[it.party ?? '']?.title ?? '',
          ...Object.values(it.channels).map(channel => channel.kind),
        ],
      ),
    ),
  ];
}

function document(
  kind: HitKind,
  { id, title }: { id: string; title: string },
  parts: string[],
  words: string[] = [],
): Document {
  return {
    key: `${kind}:${id}`,
    kind,
    id,
    title,
    parts: parts.join(' . '),
    words: words.join(' . '),
  };
}

function wordsOf(type: CompiledRequestType): string[] {
  return Object.values(type.fields).map(field => field.title);
}
