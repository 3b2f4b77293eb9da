import fc from 'fast-check';
import { loadModelEntity } from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleModel, exampleNames } from '../__testUtils__/startSupportDesk';
import { TopicIndex } from './TopicIndex';
import { termsOf } from './words';

const compiled = (name: string) => loadModelEntity(exampleModel(name)).model!;

describe('termsOf', () => {
  it.each([
    ['I can not save my Reports!', ['sav', 'report']],
    ['saved, saving, saves', ['sav', 'sav', 'sav']],
    ['agencies / agency', ['agency', 'agency']],
    ['status, class, address', ['status', 'class', 'address']],
    ['Zoë’s APR', ['zoe', 'apr']],
    ['the of and', []],
    ['', []],
  ])('of %j are %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe('TopicIndex', () => {
  it('finds every topic by its own title, in every model', () => {
    for (const model of exampleNames.map(compiled)) {
      const index = new TopicIndex(model);
      for (const contact of Object.values(model.contacts)) {
        for (const topic of Object.values(contact.topics)) {
          const topics = index
            .find(topic.title)
            .filter(it => it.kind === 'topic');
          expect(topics.map(it => it.id)).toContain(topic.id);
        }
      }
    }
  });

  it('knows the meaning of a term', () => {
    const index = new TopicIndex(compiled('clarity-escalation'));
    expect(index.find('CE').map(it => it.id)).toContain('ce-roi');
    expect(index.find('CE')[0].matched).toBe(1);
  });

  it('forgives a slip', () => {
    const index = new TopicIndex(compiled('clarity-escalation'));
    expect(index.find('pasword')[0].id).toBe('login-and-accounts');
  });

  it('finds nobody by an address', () => {
    const index = new TopicIndex(compiled('nec-ihms'));
    expect(index.find('Rhodes 555-0102')).toEqual([]);
  });

  it('takes any text, and ranks it by words', () => {
    const index = new TopicIndex(compiled('clarity-escalation'));
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        const matched = index.find(text).map(it => it.matched);
        expect([...matched].sort((a, b) => b - a)).toEqual(matched);
      }),
    );
  });
});
