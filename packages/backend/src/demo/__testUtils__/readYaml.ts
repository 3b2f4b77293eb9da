import { readFileSync } from 'fs';
import { dirname, resolve } from 'path';
import { parse } from 'yaml';

/** Reads a file and, as the catalog does, those that it names with `$yaml`. */
export function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'), (_key, value: any) =>
    typeof value?.$yaml === 'string'
      ? readYaml(resolve(dirname(file), value.$yaml))
      : value,
  );
}
