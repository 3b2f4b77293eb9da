/**
 * Writes what is published of the format: the JSON Schema, for editors, and the reference page of the documentation.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  supportModelJsonSchema,
  supportModelReference,
} from '../src/model/schema/publish';

const root = resolve(__dirname, '../../..');

function write(path: string, content: string) {
  const file = resolve(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const example = readFileSync(
  resolve(root, 'examples/payroll/support-model.yaml'),
  'utf8',
);

write(
  'plugins/support-desk-common/schema/support-model.schema.json',
  `${JSON.stringify(supportModelJsonSchema(), null, 2)}\n`,
);
write('docs/reference/support-model.md', supportModelReference(example));
