import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeBlocksOf } from '../../scripts/lib/codeBlocks.mjs';
import { readProjectFile } from '../../scripts/lib/project.mjs';
import { merged } from './follow.mjs';

const TUTORIAL = 'docs/authors/tutorial.md';
/** Relative to where the back end runs. */
const LOCATION = `
catalog:
  locations:
    - type: file
      target: ../../rooms/catalog-info.yaml
      rules:
        - allow: [System, Group, Location, SupportModel]
`;

/**
 * Writes the model of the authors' tutorial, block by block, and registers it.
 *
 * @param {string} folder of the portal
 */
export function writeTutorialModel(folder) {
  const blocks = codeBlocksOf(
    readProjectFile(TUTORIAL),
    'A model in ten minutes',
  );
  for (const { language, file, code } of blocks) {
    if (language !== 'yaml') continue;
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, `${code}\n`);
  }
  const config = join(folder, 'app-config.yaml');
  writeFileSync(config, merged(readFileSync(config, 'utf8'), LOCATION));
}
