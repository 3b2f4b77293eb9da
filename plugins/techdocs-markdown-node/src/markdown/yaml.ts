import { InputError } from '@backstage/errors';
import yaml from 'js-yaml';

// MkDocs files name Python objects and environment variables by tags. Nothing
// here may run or read those, so every unknown tag stands for "no value".
const ignoreUnknownTags = yaml.DEFAULT_SCHEMA.extend(
  (['scalar', 'sequence', 'mapping'] as const).map(
    kind => new yaml.Type('', { kind, multi: true, construct: () => null }),
  ),
);

/**
 * Parses YAML that people wrote for MkDocs. Values with unknown tags, such as
 * `!!python/name:…` or `!ENV …`, are read as `null`.
 *
 * @throws InputError naming the file, the line and the column when it is not YAML.
 *
 * @public
 */
export function parseYaml(content: string, fileName: string): unknown {
  try {
    return yaml.load(content, { schema: ignoreUnknownTags });
  } catch (error) {
    if (error instanceof yaml.YAMLException) {
      const { line, column } = error.mark ?? { line: 0, column: 0 };
      throw new InputError(
        `${fileName}, line ${line + 1}, column ${column + 1}: ${error.reason}`,
      );
    }
    throw error;
  }
}

/** Whether a parsed YAML value is a mapping with string keys. @public */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
