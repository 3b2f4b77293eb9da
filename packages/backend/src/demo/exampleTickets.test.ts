import { readFileSync } from 'fs';
import { resolve } from 'path';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  createCommentSchema,
  createContactEntrySchema,
  createTicketSchema,
  editVendorCaseSchema,
  escalateTicketSchema,
  loadModelEntity,
  ModelAccess,
  transitionSchema,
  validateRequest,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { parseAllDocuments } from 'yaml';
import { readYaml } from './__testUtils__/readYaml';
import { type ExampleTicket, readExampleTickets } from './exampleTickets';

const EXAMPLES = resolve(__dirname, '../../../../examples');
const MODELS = [
  'clarity-escalation',
  'clickhome',
  'hmis',
  'it-works',
  'nec-ihms',
  'payroll',
];
/** Whenever the portal starts first: in working hours, and on the Saturday of the browser tests. */
const STARTS = ['2025-03-10T15:00:00Z', '2025-03-08T11:00:00Z'];

const entities = MODELS.flatMap(name =>
  parseAllDocuments(
    readFileSync(resolve(EXAMPLES, name, 'catalog-info.yaml'), 'utf8'),
  ).map(it => it.toJS() as Entity),
);

const models = Object.fromEntries(
  MODELS.map(name => {
    const { model } = loadModelEntity(
      readYaml(resolve(EXAMPLES, name, 'support-model.yaml')) as Entity,
    );
    return [`default/${name}`, model!];
  }),
);

const directory = Object.fromEntries(
  entities
    .filter(it => it.kind === 'Group')
    .map(group => {
      const ref = stringifyEntityRef(group);
      return [
        ref,
        {
          ref,
          type: group.spec?.type as string,
          annotations: group.metadata.annotations ?? {},
          members: entities
            .filter(it => groupsOf(it).includes(ref))
            .map(it => stringifyEntityRef(it)),
        },
      ];
    }),
);

describe.each(STARTS)('the tickets of the demo, started at %s', start => {
  const now = new Date(start);
  let examples: ExampleTicket[];

  beforeAll(async () => {
    examples = await readExampleTickets(resolve(EXAMPLES, 'tickets.yaml'), now);
  });

  it('are of all models, and each its own', () => {
    expect(new Set(examples.map(it => it.ticket.model))).toEqual(
      new Set(Object.keys(models)),
    );
    const summaries = examples.map(it => it.ticket.summary);
    expect(new Set(summaries).size).toBe(summaries.length);
  });

  it('are what the REST API takes', () => {
    for (const { ticket } of examples) {
      expect(() => createTicketSchema.parse(ticket)).not.toThrow();
    }
  });

  it('go on as the REST API lets them, each step one thing', () => {
    const bodies = {
      transition: transitionSchema,
      comment: createCommentSchema,
      contact: createContactEntrySchema,
      escalation: escalateTicketSchema,
      vendor: editVendorCaseSchema,
    };
    for (const { persona, tick, ...step } of examples.flatMap(it => it.then)) {
      expect(persona).toMatch(/^user:default\//);
      expect(Object.keys({ ...step, ...(tick && { tick }) })).toHaveLength(1);
      for (const [name, body] of Object.entries(step)) {
        const schema = bodies[name as keyof typeof bodies];
        expect(() => schema.parse(body)).not.toThrow();
      }
    }
  });

  it('answer what their models ask', () => {
    const problems = examples.flatMap(({ ticket }) => {
      const { module, description, fields = {}, priority } = ticket;
      const model = models[ticket.model];
      const type = model.requestTypes[ticket.requestType];
      const values = model.priorities[type.priorities ?? '']?.values;
      return [
        ...validateRequest(type, model, fields, 'submit', {
          now,
          module,
          description,
        }),
        ...(module && !model.services[module] ? [{ ticket, module }] : []),
        ...((values ? !values[priority ?? ''] : priority)
          ? [{ ticket, priority }]
          : []),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('are raised by people who may, for people who exist', () => {
    const users = new Map(
      entities
        .filter(it => it.kind === 'User')
        .map(it => [stringifyEntityRef(it), it]),
    );
    const refusals = examples.flatMap(({ persona, ticket }) => {
      const access = new ModelAccess({
        model: models[ticket.model],
        directory,
        caller: {
          user: persona,
          memberships: [persona, ...groupsOf(users.get(persona)!)],
        },
        now,
      });
      return (
        access.requestTypeRefusal(ticket.requestType, ticket.confirmed ?? {}) ??
        []
      );
    });
    expect(refusals).toEqual([]);
    for (const { ticket } of examples) {
      expect([undefined, ...users.keys()]).toContain(ticket.onBehalfOf);
    }
  });
});

it('counts times back from the start', async () => {
  const examples = await readExampleTickets(
    resolve(EXAMPLES, 'tickets.yaml'),
    new Date('2025-03-10T15:00:00Z'),
  );
  const incident = examples.find(
    it => it.ticket.requestType === 'database-incident',
  );
  expect(incident?.ticket.fields).toMatchObject({
    occurred: '2025-03-10T10:00:00.000Z',
  });
});

function groupsOf(entity: Entity): string[] {
  return ((entity.spec?.memberOf ?? []) as string[]).map(it =>
    stringifyEntityRef(
      parseEntityRef(it, { defaultKind: 'group', defaultNamespace: 'default' }),
    ),
  );
}
