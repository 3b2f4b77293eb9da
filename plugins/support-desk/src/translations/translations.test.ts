import { messages } from '../translation';
import resource from './de';
import { flatten } from './flatten';

const english = flatten(messages);
const german = resource.messages as Record<string, string>;

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).sort();

describe('German', () => {
  it('has every message, and no other', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.entries(english))('fills in the same in %s', (key, text) => {
    expect(german[key]).toBeTruthy();
    expect(placeholders(german[key])).toEqual(placeholders(text));
  });
});
