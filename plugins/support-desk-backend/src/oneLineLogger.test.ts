import { mockServices } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { oneLineLogger } from './oneLineLogger';

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;

describe('oneLineLogger', () => {
  const portal = mockServices.logger.mock();
  beforeEach(() => {
    portal.child.mockReturnValue(portal);
  });

  it.each(LEVELS)('lets nothing begin a line of its own: %s', level => {
    const logger = oneLineLogger(portal).child({ plugin: 'support-desk' });
    logger[level]("Review of 'a\r\n2026 error All is lost\u001b[2J' waits");
    expect(portal[level]).toHaveBeenLastCalledWith(
      "Review of 'a\\u000d\\u000a2026 error All is lost\\u001b[2J' waits",
      undefined,
    );
  });

  it('writes any text on one line without control characters, and hands on what stands beside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        oneLineLogger(portal).warn(text, { id: text });
        const [message, meta] = portal.warn.mock.lastCall!;
        expect(message).not.toMatch(/\p{Cc}|\u2028|\u2029/u);
        expect(meta).toEqual({ id: text });
      }),
    );
  });

  it('leaves a harmless message alone', () => {
    oneLineLogger(portal).info('Größe 🎫 "stimmt" \\n');
    expect(portal.info).toHaveBeenLastCalledWith(
      'Größe 🎫 "stimmt" \\n',
      undefined,
    );
  });
});
