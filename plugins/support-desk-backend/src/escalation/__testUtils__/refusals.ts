import {
  parseEntityRef,
  RELATION_HAS_MEMBER,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  loadModelEntity,
  ModelAccess,
  type CompiledContact,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleEntities } from '../../__testUtils__/startSupportDesk';

/** The entities of an example, with an address and a person of its own behind every contact of the model: some models name none. */
export function plantedEntities(example: string): Entity[] {
  return exampleEntities(example).map(entity => {
    const contacts = entity.spec?.contacts as Record<string, any> | undefined;
    if (entity.kind !== 'SupportModel' || !contacts) return entity;
    const planted = Object.entries(contacts).map(([id, contact], index) => [
      id,
      {
        ...contact,
        channels: { ...contact.channels, fax: `1-900-555-${1000 + index}` },
        people: {
          ...contact.people,
          [`user:default/planted-${id}`]: `Planted of ${id}`,
        },
      },
    ]);
    const spec = { ...entity.spec, contacts: Object.fromEntries(planted) };
    return { ...entity, spec } as Entity;
  });
}

/** Those of an example's people who have a name in the portal, such as `iona-petrie`. */
export function peopleOf(entities: Entity[]): string[] {
  return entities.filter(it => it.kind === 'User').map(it => it.metadata.name);
}

/** What the model among some entities lets somebody do. */
export function accessOf(
  entities: Entity[],
  user: string,
  now: Date,
): ModelAccess {
  const groups = entities.filter(it => it.kind === 'Group');
  const ref = `user:default/${user}`;
  const person = entities.find(it => stringifyEntityRef(it) === ref)!;
  const { model, issues } = loadModelEntity(
    entities.find(it => it.kind === 'SupportModel')!,
  );
  if (!model) throw new Error(JSON.stringify(issues));
  return new ModelAccess({
    model,
    now,
    caller: { user: ref, memberships: [ref, ...groupsOf(person)] },
    directory: Object.fromEntries(
      groups.map(group => [
        stringifyEntityRef(group),
        {
          ref: stringifyEntityRef(group),
          type: group.spec?.type as string,
          annotations: group.metadata.annotations ?? {},
          members: (group.relations ?? [])
            .filter(it => it.type === RELATION_HAS_MEMBER)
            .map(it => it.targetRef),
        },
      ]),
    ),
  });
}

/**
 * The addresses, numbers and persons of the contacts that the model refuses somebody; those that stand elsewhere in the model, or with a
 * contact that is open to them, are no secret.
 */
export function secretsFor(access: ModelAccess): string[] {
  const { model, caller } = access.context;
  const contacts = Object.values(model.contacts);
  const refused = contacts.filter(it => access.contactRefusal(it.id));
  const open = JSON.stringify({
    ...model,
    contacts: contacts.filter(it => !refused.includes(it)),
    confirms: [],
  } satisfies Omit<CompiledModel, 'contacts'> & { contacts: unknown });
  return [...new Set(refused.flatMap(detailsOf))].filter(
    it => !open.includes(it) && it !== caller.user,
  );
}

function detailsOf({ channels, people }: CompiledContact): string[] {
  const ways = [
    ...Object.values(channels),
    ...people.flatMap(it => Object.values(it.channels)),
  ].map(it => it.value);
  return [
    ...ways.filter(it => /@|:\/\/|\d{3}/.test(it)),
    ...people.flatMap(it => [it.user, it.name]),
  ];
}

function groupsOf(entity: Entity): string[] {
  return ((entity.spec?.memberOf ?? []) as string[]).map(it =>
    stringifyEntityRef(
      parseEntityRef(it, { defaultKind: 'group', defaultNamespace: 'default' }),
    ),
  );
}
