import { nameInWords, titleFromName } from './names';

describe('nameInWords', () => {
  it.each([
    ['first-steps.md', 'First steps'],
    ['how_to/VPN-access.md', 'VPN access'],
    ['README.md', 'README'],
  ])('puts %s into words', (name, words) => {
    expect(nameInWords(name)).toBe(words);
  });
});

describe('titleFromName', () => {
  it.each([
    ['index.md', 'Home'],
    ['how-to/README.md', 'How to'],
    ['how-to/set-up.md', 'Set up'],
  ])('calls %s %s', (source, title) => {
    expect(titleFromName(source)).toBe(title);
  });
});
