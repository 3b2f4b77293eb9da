import { ConfigReader } from '@backstage/config';
import { describeSize, maxSize } from './maxSize';

const configured = (size?: unknown) =>
  maxSize(
    new ConfigReader({
      supportDesk: { attachments: { maxSize: size } },
    } as any),
  );

describe('maxSize', () => {
  it.each([
    [undefined, 10_485_760],
    ['25mb', 26_214_400],
    ['1.5 MB', 1_572_864],
    ['500kb', 512_000],
    ['2000', 2000],
    [2000, 2000],
  ])('of %j is %d bytes', (size, result) =>
    expect(configured(size)).toBe(result),
  );

  it.each(['10 foo', 'large', '', -1, 0, '0mb', true, ['10mb', '1mb']])(
    'refuses %j and names the key',
    size => {
      expect(() => configured(size)).toThrow(
        /^supportDesk\.attachments\.maxSize: .*'10mb'/,
      );
    },
  );

  it('is told in words', () => expect(describeSize(10_485_760)).toBe('10MB'));
});
