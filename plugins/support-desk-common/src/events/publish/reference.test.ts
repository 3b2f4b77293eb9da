import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { eventsJsonSchema, eventsReference } from '.';
import { TICKET_EVENTS } from '../../lifecycle/events';
import { eventSchemas } from '../eventSchema';
import { topicsOf } from '../matchesEvent';
import {
  EVENT_TYPES,
  LICENCE_FACTS,
  NOTICE_FACTS,
  TICKET_FACTS,
} from '../topics';

const root = resolve(__dirname, '../../../../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

// When these fail, `yarn generate:events` writes the files anew.
describe('what is published of events', () => {
  const page = eventsReference();

  it('is the page as it is generated', () => {
    expect(read('docs/reference/events.md')).toBe(page);
  });

  it('is the JSON Schema as it is generated', () => {
    const file = 'plugins/support-desk-common/schema/events.schema.json';
    expect(JSON.parse(read(file))).toEqual(eventsJsonSchema());
  });

  it('shows an event that the schema accepts', () => {
    const sample = JSON.parse(/```json\n(.*?)```/s.exec(page)![1]);
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(eventsJsonSchema());
    expect([validate(sample), validate.errors]).toEqual([true, null]);
    expect(validate({ ...sample, type: 'support-desk.ticket.lost' })).toBe(
      false,
    );
    expect(eventSchemas[sample.type].parse(sample)).toEqual(sample);
  });

  it('says of each entry of a history whether it is published', () => {
    expect(Object.keys(TICKET_FACTS).sort()).toEqual([...TICKET_EVENTS].sort());
    const facts = [TICKET_FACTS, NOTICE_FACTS, LICENCE_FACTS];
    for (const fact of facts.flatMap(it => Object.keys(it))) {
      expect(page).toContain(`\`${fact}\``);
    }
    const published = facts.flatMap<unknown>(it => Object.values(it));
    for (const type of Object.keys(EVENT_TYPES)) {
      expect(published).toContain(type);
    }
  });
});

describe('topicsOf', () => {
  it.each([
    ['support-desk.ticket.created', 1],
    ['support-desk.notice.*', 6],
    ['support-desk.*', Object.keys(EVENT_TYPES).length],
    ['support-desk.ticket', 0],
    ['other.*', 0],
  ])('means by %s as many as %d', (pattern, count) => {
    expect(topicsOf(pattern)).toHaveLength(count);
  });
});
