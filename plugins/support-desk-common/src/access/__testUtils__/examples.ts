import { readFileSync } from 'fs';
import { resolve } from 'path';
import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import type { CompiledModel } from '../../model';
import { compileExample } from '../../model/__testUtils__/examples';
import type { Caller, Directory } from '../directory';
import { ModelAccess } from '../ModelAccess';

const EXAMPLES = resolve(__dirname, '../../../../../examples');

/** The groups of an example's catalog, with the members that the catalog would relate to them. */
export function exampleDirectory(name: string): Directory {
  const entities = exampleEntities(name);
  return Object.fromEntries(
    entities
      .filter(it => it.kind === 'Group')
      .map(group => {
        const ref = stringifyEntityRef(group);
        const members = entities
          .filter(it => groupsOf(it).includes(ref))
          .map(it => stringifyEntityRef(it));
        const { annotations = {} } = group.metadata;
        return [
          ref,
          { ref, type: group.spec?.type as string, members, annotations },
        ];
      }),
  );
}

/** What a person of an example may do at an instant; default: Friday 7 March 2025, 16:00 UTC. */
export function exampleAccess(
  name: string,
  user: string,
  {
    at = '2025-03-07T16:00:00Z',
    model = compileExample(name),
  }: { at?: string; model?: CompiledModel } = {},
): ModelAccess {
  return new ModelAccess({
    model,
    directory: exampleDirectory(name),
    caller: exampleCaller(name, user),
    now: new Date(at),
  });
}

function exampleCaller(name: string, user: string): Caller {
  const ref = `user:default/${user}`;
  const entity = exampleEntities(name).find(
    it => stringifyEntityRef(it) === ref,
  );
  return { user: ref, memberships: [ref, ...(entity ? groupsOf(entity) : [])] };
}

function exampleEntities(name: string): Entity[] {
  const file = resolve(EXAMPLES, name, 'catalog-info.yaml');
  return parseAllDocuments(readFileSync(file, 'utf8')).map(it => it.toJS());
}

function groupsOf(entity: Entity): string[] {
  const memberOf = (entity.spec?.memberOf ?? []) as string[];
  return memberOf.map(it =>
    stringifyEntityRef(
      parseEntityRef(it, { defaultKind: 'group', defaultNamespace: 'default' }),
    ),
  );
}
