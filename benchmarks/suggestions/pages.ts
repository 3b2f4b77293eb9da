import { Readable } from 'node:stream';

const SYLLABLES = 'ka lo mi ner tas ub ven dro pil sam'.split(' ');
const VOCABULARY = 800;
const WORDS_A_PAGE = 300;

/** Words of an invented language, always the same for a number. Frequent ones are frequent, as in any language. */
export function wordsOf(seed: number, count: number): string {
  let state = seed + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  next();
  return Array.from({ length: count }, () =>
    wordOf(Math.floor(VOCABULARY * next() ** 2)),
  ).join(' ');
}

/** Pages of documentation of one entity, as search gets them from TechDocs. */
export function pagesOf(
  entity: { kind: string; namespace: string; name: string },
  count: number,
): Readable {
  const { kind, namespace, name } = entity;
  return Readable.from(
    Array.from({ length: count }, (_, i) => ({
      ...entity,
      title: wordsOf(i, 5),
      text: wordsOf(i + count, WORDS_A_PAGE),
      path: `faq/${i}/`,
      location: `/docs/${namespace}/${kind}/${name}/faq/${i}/`,
    })),
  );
}

function wordOf(index: number): string {
  return [index % 10, Math.floor(index / 10) % 10, Math.floor(index / 100)]
    .map(it => SYLLABLES[it])
    .join('');
}
