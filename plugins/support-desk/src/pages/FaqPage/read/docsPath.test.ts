import { docsPath } from './docsPath';

describe('docsPath', () => {
  it.each([
    ['system:default/hmis', '/docs/default/system/hmis'],
    ['System:default/hmis', '/docs/default/system/hmis'],
    [
      'system:default/hmis/user-manual',
      '/docs/default/system/hmis/user-manual',
    ],
    ['component:it/mail/faq/rules', '/docs/it/component/mail/faq/rules'],
  ])('leads %s to %s', (techdocs, path) => {
    expect(docsPath(techdocs)).toBe(path);
  });

  it.each(['', 'hmis', 'https://docs.example.com/hmis'])(
    'leads %j nowhere',
    techdocs => {
      expect(docsPath(techdocs)).toBeUndefined();
    },
  );
});
