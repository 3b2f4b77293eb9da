import { InputError, toError } from '@backstage/errors';
import type { LicenceUsage } from '@supportdesk/backstage-plugin-support-desk-node';
import jsonpointer from 'jsonpointer';
import { FileProblems } from './FileProblems';
import { peopleOf } from './peopleOf';
import { readCount, readInstant, readPerson } from './readValues';
import type { JsonSettings } from './sourceSettings';

/**
 * What is in use by a JSON document: its number, or as many people as it has.
 *
 * @throws InputError that names the places that cannot be read
 */
export function readJsonUsage(
  text: string,
  { paths }: Pick<JsonSettings, 'paths'>,
): LicenceUsage {
  const json = parse(text);
  const problems = new FileProblems();
  const at = <T>(
    path: string | undefined,
    reader: (value: unknown) => T,
    part: unknown = json,
    before = '',
  ) =>
    path === undefined
      ? undefined
      : problems.read(`${before}${path}`, () => reader(valueAt(part, path)));

  const items = paths.people === undefined ? [] : valueAt(json, paths.people);
  if (!Array.isArray(items)) {
    throw new InputError(`${paths.people}: has to be a list`);
  }
  const users = items.flatMap((item, i) => {
    const before = `${paths.people}/${i}`;
    const person = at(paths.person, readPerson, item, before);
    const lastUsedAt = at(paths.lastUsedAt, readInstant, item, before);
    return person === undefined ? [] : [{ person, lastUsedAt }];
  });
  const inUse = at(paths.inUse, readCount);
  const bought = at(paths.bought, readCount);
  problems.assertNone();

  const people = peopleOf(users);
  return {
    inUse: inUse ?? people.length,
    ...(bought !== undefined && { bought }),
    people,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`the file is not JSON: ${toError(error).message}`);
  }
}

function valueAt(json: unknown, path: string): unknown {
  if (path === '') return json;
  return json && typeof json === 'object'
    ? jsonpointer.get(json, path)
    : undefined;
}
