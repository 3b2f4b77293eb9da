import {
  parseEntityRef,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
} from '@backstage/catalog-model';
import type { EntityRelationSpec } from '@backstage/plugin-catalog-node';
import {
  type CompiledModel,
  RELATION_HAS_SUPER_USER,
  RELATION_STAFFED_BY,
  RELATION_STAFFS,
  RELATION_SUPER_USER_OF,
  RELATION_SUPPORTED_BY,
  RELATION_SUPPORTS,
} from '@supportdesk/backstage-plugin-support-desk-common';

interface RelationPair {
  forward: string;
  reverse: string;
  targets(model: CompiledModel): (string | undefined)[];
}

const pairs: RelationPair[] = [
  {
    forward: RELATION_OWNED_BY,
    reverse: RELATION_OWNER_OF,
    targets: ({ owner }) => [owner],
  },
  {
    forward: RELATION_SUPPORTS,
    reverse: RELATION_SUPPORTED_BY,
    targets: ({ services }) =>
      Object.values(services).map(({ entity }) => entity),
  },
  {
    forward: RELATION_STAFFED_BY,
    reverse: RELATION_STAFFS,
    targets: ({ levels, contacts }) => [
      ...Object.values(levels).map(({ owner }) => owner),
      ...Object.values(contacts).map(({ entity }) => entity),
    ],
  },
  {
    forward: RELATION_HAS_SUPER_USER,
    reverse: RELATION_SUPER_USER_OF,
    targets: ({ superUsers }) =>
      Object.values(superUsers?.areas ?? {})
        .flatMap(({ people }) => people)
        .map(({ user }) => user),
  },
];

/** The relations of a support model with other entities, each in both directions and once. */
export function relationsOf(model: CompiledModel): EntityRelationSpec[] {
  const source = parseEntityRef(model.ref);
  return pairs.flatMap(({ forward, reverse, targets }) =>
    [...new Set(targets(model))]
      .filter(ref => ref !== undefined)
      .map(ref => parseEntityRef(ref))
      .flatMap(target => [
        { source, type: forward, target },
        { source: target, type: reverse, target: source },
      ]),
  );
}
