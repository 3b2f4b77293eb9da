import { fileSize } from './fileSize';

describe('fileSize', () => {
  it.each([
    [0, '0 bytes'],
    [820, '820 bytes'],
    [12_400, '12 kB'],
    [3_440_000, '3.4 MB'],
    [5_000_000_000_000, '5,000 GB'],
  ])('%d is %s', (bytes, text) => expect(fileSize(bytes, 'en-GB')).toBe(text));
});
