import { readFileSync } from 'fs';
import { resolve } from 'path';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  askLicenceSchema,
  checkLicenceRequest,
  createLicenceSchema,
  giveSeatSchema,
  licenceRequestStepSchema,
  loadModelEntity,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { parseAllDocuments } from 'yaml';
import { readYaml } from './__testUtils__/readYaml';
import { readExamples } from './exampleTickets';
import { type ExampleLicence, figuresOf } from './LicenceSeeder';

const EXAMPLES = resolve(__dirname, '../../../../examples');
const NOW = new Date('2025-03-08T11:00:00Z');

/** A model, and whom the catalog has beside it. */
function exampleOf(ref: string) {
  const folder = resolve(EXAMPLES, ref.replace('default/', ''));
  const entities = parseAllDocuments(
    readFileSync(resolve(folder, 'catalog-info.yaml'), 'utf8'),
  ).map(it => it.toJS() as Entity);
  const { model } = loadModelEntity(
    readYaml(resolve(folder, 'support-model.yaml')) as Entity,
  );
  return { model: model!, refs: entities.map(it => stringifyEntityRef(it)) };
}

describe('the licences of the demo', () => {
  let examples: (ExampleLicence & ReturnType<typeof exampleOf>)[];

  beforeAll(async () => {
    const licences: ExampleLicence[] = await readExamples(
      resolve(EXAMPLES, 'licences.yaml'),
      NOW,
    );
    examples = licences.map(it => ({
      ...it,
      ...exampleOf((it.licence ?? it.stated)!.model),
    }));
  });

  it('are what the REST API takes', () => {
    for (const { licence, seats = [], requests = [] } of examples) {
      if (licence) createLicenceSchema.parse(licence);
      seats.forEach(it => giveSeatSchema.parse(it));
      for (const { ask, then = [] } of requests) {
        askLicenceSchema.parse({ ...ask, licence: '1' });
        then.forEach(it => licenceRequestStepSchema.parse(it.step));
      }
    }
    expect(examples.map(it => (it.licence ?? it.stated)!.title)).toEqual([
      'Agency user seats',
      'Mobile devices',
      'Office users',
      'Clarity users',
      'Business Objects',
    ]);
  });

  it('are managed, held and asked for by people of their model', () => {
    for (const { refs, persona, seats = [], requests = [] } of examples) {
      const people = [
        persona,
        ...seats.map(it => it.holder),
        ...requests.flatMap(({ persona: asks, then = [] }) => [
          asks,
          ...then.map(it => it.persona),
        ]),
      ];
      expect(refs).toEqual(expect.arrayContaining(people));
    }
  });

  it('have a past of different days before yesterday, which is so everywhere', () => {
    for (const { past = [] } of examples) {
      const days = past.flatMap(it => figuresOf(it, NOW)).map(it => it.day);
      expect(new Set(days).size).toBe(days.length);
      expect(days.at(0)).toBe('2024-03-09');
      expect(days.filter(it => it > '2025-03-06')).toEqual([]);
    }
  });

  it('are asked for with all that their models ask', () => {
    const problems = examples.flatMap(({ model, licence, requests = [] }) =>
      requests.flatMap(({ ask }) =>
        checkLicenceRequest(
          model,
          {
            training: licence?.training ?? undefined,
            form: licence?.form ?? undefined,
          },
          ask.answers ?? {},
          NOW,
        ),
      ),
    );
    expect(problems).toEqual([]);
  });
});
