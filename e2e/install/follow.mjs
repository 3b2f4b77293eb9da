import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, isMap, isSeq } from 'yaml';
import { Problem } from '../../scripts/lib/problem.mjs';
import { required } from './packages.mjs';

/** Where a reader puts the lines of a block: before these of the template. */
const PLACES = {
  'packages/backend/src/index.ts': 'backend.start();',
  'packages/app/src/App.tsx': '  </FlatRoutes>',
  'packages/app/src/components/Root/Root.tsx': '{/* End global nav */}',
  'packages/app/src/components/catalog/EntityPage.tsx':
    '    <EntityLayout.Route path="/diagram"',
};

/**
 * Does in a portal what a block of the README says.
 *
 * @param {{ language: string, file?: string, code: string }} block
 * @param {{ folder: string, log: string }} portal
 * @throws Problem for a block that one could not follow either
 */
export async function follow({ language, file, code }, { folder, log }) {
  if (language === 'sh') {
    return required('sh', ['-ec', code], log, { cwd: folder });
  }
  if (!file) {
    throw new Problem(`A block of ${language} does not say its file:\n${code}`);
  }
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after =
    language === 'yaml'
      ? merged(before, code)
      : inserted(before, code, PLACES[file]);
  return writeFileSync(path, after);
}

/** Imports at the top, the rest where it belongs. */
function inserted(text, code, place) {
  if (!place || !text.includes(place)) {
    throw new Problem(`No place is known for these lines:\n${code}`);
  }
  const [, imports, rest] = code.match(/^((?:import .*?;\n)*)(.*)$/s);
  // Prettier ends an element that stands alone with a semicolon.
  const lines = rest.trim().replace(/>;$/, '>');
  return imports + text.replace(place, () => `${lines}\n${place}`);
}

/** Lists get longer; other values are replaced. */
export function merged(text, addition) {
  const document = parseDocument(text);
  mergeInto(document, document.contents, parseDocument(addition).contents);
  return document.toString();
}

function mergeInto(document, target, addition) {
  for (const { key, value } of addition.items) {
    const present = target.get(key.value, true);
    if (isMap(present) && isMap(value)) {
      mergeInto(document, present, value);
    } else if (isSeq(present) && isSeq(value)) {
      present.items.push(...value.items);
    } else {
      target.set(key.value, value);
    }
  }
}
