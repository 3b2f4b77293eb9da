import { instantSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { z } from 'zod';
import { MalformedRequestError } from './errors';
import { parseInput } from './parseInput';

const schema = z.strictObject({
  at: instantSchema.optional(),
  sort: z.enum(['created', 'updated']).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  inner: z.object({ name: z.string().min(3) }).optional(),
});

function problems(input: unknown) {
  try {
    parseInput(schema, input, 'query');
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(MalformedRequestError);
    return (error as MalformedRequestError).fields;
  }
}

describe('parseInput', () => {
  it('answers what it parsed', () => {
    expect(parseInput(schema, { limit: '7' }, 'query')).toEqual({ limit: 7 });
    expect(parseInput(schema, {}, 'query')).toEqual({ limit: 50 });
  });

  it.each([
    [{ at: 'x' }, 'query.at', /^must be an instant .* 2025-03-07T16:00:00Z$/],
    [{ at: 5 }, 'query.at', /string/],
    [{ limit: '0' }, 'query.limit', />=1/],
    [{ limit: '999' }, 'query.limit', /<=200/],
    [{ inner: { name: 'x' } }, 'query.inner.name', />=3/],
    ['text', 'query', /object/],
  ])('says what is wrong with %j', (input, field, message) => {
    expect(problems(input)).toEqual([
      { field, message: expect.stringMatching(message) },
    ]);
  });

  it('says what is allowed', () => {
    expect(problems({ sort: 'x', colour: 1 })).toEqual([
      {
        field: 'query.sort',
        message: 'is not one of the values that are allowed',
        allowed: ['created', 'updated'],
      },
      {
        field: 'query.colour',
        message: 'is not known',
        allowed: ['at', 'sort', 'limit', 'inner'],
      },
    ]);
  });

  it('takes no text that PostgreSQL cannot store', () => {
    expect(problems({ inner: { name: 'abc\0' } })).toEqual([
      {
        field: 'query.inner.name',
        message: expect.stringContaining('U+0000'),
      },
    ]);
    expect(problems({ 'a\0': 1 })).toMatchObject([{ field: 'query' }]);
  });

  it('takes nothing that is nested without end', () => {
    const inner = JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`);
    expect(problems({ inner })).toEqual([
      { field: 'query.inner', message: 'is nested more than 100 deep' },
    ]);
  });
});
