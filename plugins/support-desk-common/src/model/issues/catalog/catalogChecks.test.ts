import { parse } from 'yaml';
import type { Entity } from '@backstage/catalog-model';
import { loadExample, rawExample } from '../../__testUtils__/examples';
import { extendedPayroll } from '../../__testUtils__/brokenModel';
import type { ModelEntity } from '../../compile';
import { checkModel, loadModelEntity } from '../checkModel';
import { createCatalogLookup } from './CatalogLookup';
import { listCatalogReferences } from './listCatalogReferences';

const hmis = rawExample('hmis')[0] as ModelEntity;

function entity(
  ref: string,
  more: Partial<Entity['metadata']> = {},
  spec = {},
) {
  const [kind, namespace, name] = ref.split(/[:/]/);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: kind.charAt(0).toUpperCase() + kind.slice(1),
    metadata: { namespace, name, ...more },
    spec,
  };
}

const agency = (name: string, annotations: Record<string, string>) =>
  entity(`group:default/${name}`, { annotations }, { type: 'provider-agency' });

const holders = {
  'supportdesk.io/role.agency-administrator': 'user:default/nora-quill',
  'supportdesk.io/role.agency-executive-director': 'user:default/ned-hale',
};

/** All that the model refers to. */
const everything = listCatalogReferences(hmis.spec).entities.map(ref =>
  entity(ref, { annotations: { 'backstage.io/techdocs-ref': 'dir:.' } }),
);

const issuesWith = (entities: Entity[]) =>
  checkModel(hmis, {
    catalog: createCatalogLookup(entities, '2025-03-10'),
  }).filter(({ code }) =>
    [
      'ENTITY_NOT_FOUND',
      'TECHDOCS_NOT_FOUND',
      'AGENCY_WITHOUT_HOLDER',
    ].includes(code),
  );

describe('listCatalogReferences', () => {
  it('lists entities, documentation and types of groups', () => {
    const { entities, groupTypes } = listCatalogReferences(hmis.spec);
    expect(entities).toContain('group:default/hmis-administration');
    expect(entities).toContain('user:default/selma-ortiz');
    expect(entities).toContain('system:default/hmis');
    expect(new Set(entities).size).toBe(entities.length);
    expect(groupTypes).toEqual(['provider-agency']);
  });
});

describe('a model in its catalog', () => {
  it('has no warning where everything is there', () => {
    expect(issuesWith([...everything, agency('north', holders)])).toEqual([]);
  });

  it('is told which entity is missing', () => {
    const rest = everything.filter(
      ({ metadata }) => metadata.name !== 'selma-ortiz',
    );
    const missing = issuesWith(rest);
    expect(missing.map(({ code, path }) => [code, path])).toEqual([
      [
        'ENTITY_NOT_FOUND',
        'spec.parties.hmis.roles.system-administrator.heldBy',
      ],
      ['ENTITY_NOT_FOUND', 'spec.contacts.hmis-system-administrator.entity'],
      ['ENTITY_NOT_FOUND', 'spec.levels.system-administrator.owner'],
    ]);
    expect(missing[0].message).toContain('user:default/selma-ortiz');
  });

  it('is told which documentation is missing', () => {
    const withoutDocs = everything.map(one =>
      one.kind === 'System'
        ? { ...one, metadata: { ...one.metadata, annotations: {} } }
        : one,
    );
    expect(issuesWith(withoutDocs)).toMatchObject([
      {
        code: 'TECHDOCS_NOT_FOUND',
        severity: 'warning',
        path: 'spec.knowledge.sources.user-manual.techdocs',
      },
    ]);
  });

  it('is told which agency names nobody, unless it is no longer active', () => {
    const { 'supportdesk.io/role.agency-administrator': _, ...director } =
      holders;
    const inactive = {
      ...director,
      'supportdesk.io/inactive-since': '2025-03-01',
    };
    expect(
      issuesWith([
        ...everything,
        agency('north', holders),
        agency('south', director),
        agency('east', inactive),
      ]),
    ).toMatchObject([
      {
        code: 'AGENCY_WITHOUT_HOLDER',
        path: 'spec.parties.provider-agency.roles.agency-administrator',
        message: expect.stringContaining('group:default/south'),
      },
    ]);
  });

  it('says nothing about entities without a catalog', () => {
    expect(loadExample('hmis').issues.map(({ code }) => code)).not.toContain(
      'ENTITY_NOT_FOUND',
    );
  });
});

describe('loadModelEntity', () => {
  it('takes the metadata that the catalog adds', () => {
    const processed = {
      ...parse(extendedPayroll('')),
      relations: [],
      metadata: { name: 'payroll', uid: '1', etag: '2' },
    };
    const { model, issues } = loadModelEntity(processed);
    expect(issues).toEqual([]);
    expect(model?.ref).toBe('supportmodel:default/payroll');
  });

  it('says what is wrong, without lines', () => {
    const { spec } = parse(extendedPayroll('licences: {a: {service: x}}'));
    expect(loadModelEntity({ metadata: { name: 'a' }, spec })).toEqual({
      issues: [
        {
          severity: 'error',
          code: 'SCHEMA',
          path: 'spec.licences.a.seats',
          message: expect.stringContaining('seats'),
        },
      ],
    });
  });

  it('says which file was not read', () => {
    const unread = parse(extendedPayroll('notices: {$yaml: ./notices.yaml}'));
    expect(checkModel(unread)).toMatchObject([
      {
        code: 'SCHEMA',
        path: 'spec.notices',
        message: expect.stringContaining('./notices.yaml'),
      },
    ]);
  });
});
