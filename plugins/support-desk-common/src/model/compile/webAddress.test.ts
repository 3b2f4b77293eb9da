import fc from 'fast-check';
import { webAddress } from './webAddress';

const BASE = 'https://portal.example.com';
const SCHEMES = ['javascript', 'JavaScript', 'data', 'vbscript', 'https'];

describe('webAddress', () => {
  it.each(['https://help.example.com/a?b=c#d', '/docs/default/system/payroll'])(
    'is %s',
    address => {
      expect(webAddress(address)).toBe(address);
    },
  );

  it.each([undefined, '', '//example.com', '/\\example.com', 'a.example.com'])(
    'is not %j',
    address => {
      expect(webAddress(address)).toBe(undefined);
    },
  );

  it('is never a script, whatever is put around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '/', ' ', '\t', '\u0000'),
        fc.constantFrom(...SCHEMES),
        fc.webPath(),
        (before, scheme, path) => {
          const address = webAddress(`${before}${scheme}:${path}`) ?? BASE;
          // `https:///` leads nowhere.
          const { protocol } = URL.canParse(address, BASE)
            ? new URL(address, BASE)
            : new URL(BASE);
          expect(protocol).toMatch(/^https?:$/);
        },
      ),
    );
  });
});
