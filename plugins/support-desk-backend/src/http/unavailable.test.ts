import { mockServices } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import knexFactory from 'knex';
import request from 'supertest';
import { unavailable } from './unavailable';

const coded = (code: string, message = 'It is stopping') =>
  Object.assign(new Error(message), { code });
const named = (name: string, rest: object = {}) =>
  Object.assign(new Error('Words'), { name, ...rest });

describe('unavailable', () => {
  async function answerTo(fail: () => unknown) {
    const logger = mockServices.logger.mock();
    const router = PromiseRouter();
    router.get('/tickets', async () => {
      await fail();
    });
    router.use(unavailable(logger));
    const app = express().use(router);
    const explain: express.ErrorRequestHandler = (error, _req, res, _next) => {
      res.status(500).json({ name: error.name, message: error.message });
    };
    const { body, headers } = await request(app.use(explain)).get('/tickets');
    return { body, retryAfter: headers['retry-after'], logger };
  }

  it.each([
    ['a server that is gone', coded('ECONNREFUSED')],
    ['a server that is stopping', coded('57P01')],
    ['a server that has crashed', coded('57P02')],
    ['a server that is starting', coded('57P03')],
    ['too many connections', coded('53300')],
    ['a connection that broke', new Error('Connection terminated')],
    [
      'a transaction that was cut off',
      new Error('ROLLBACK - Connection terminated unexpectedly'),
    ],
    ['a pool that is used up', named('KnexTimeoutError')],
    [
      'another plugin without its database',
      named('ResponseError', { statusCode: 500 }),
    ],
    [
      'another plugin that is gone',
      new TypeError('fetch failed', { cause: coded('ECONNRESET') }),
    ],
  ])('asks to try again for %s', async (_what, error) => {
    const { body, retryAfter, logger } = await answerTo(() => {
      throw error;
    });
    expect(body).toEqual({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('send the same request again'),
    });
    expect(retryAfter).toBe('5');
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining(`GET /tickets: `),
    );
  });

  it('tells nobody where the database was looked for', async () => {
    const knex = knexFactory({
      client: 'pg',
      connection: { host: '127.0.0.1', port: 1 },
    });
    const { body } = await answerTo(() => knex.select(knex.raw('1')));
    expect(body.name).toBe('ServiceUnavailableError');
    expect(JSON.stringify(body)).not.toContain('127.0.0.1');
    await knex.destroy();
  });

  it.each([
    ['a refusal', new InputError('No such field')],
    ['a conflict in the database', coded('23505')],
    [
      'a refusal of another plugin',
      named('ResponseError', { statusCode: 403 }),
    ],
    ['what nobody has thought of', new Error('Oh')],
    ['what is no error', 'Oh'],
  ])('leaves %s as it is', async (_what, error) => {
    const { body, retryAfter } = await answerTo(() => {
      throw error;
    });
    expect(body.name).not.toBe('ServiceUnavailableError');
    expect(retryAfter).toBeUndefined();
  });
});
