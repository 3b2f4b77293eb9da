import { pagesOf } from './useDocsPages';

describe('pagesOf', () => {
  it('gives the pages of a site, without the first and without sections', () => {
    const docs = [
      { location: '', title: 'Employee Zone' },
      { location: '#the-modules', title: 'The modules' },
      { location: 'rents/', title: 'Rents' },
      { location: 'rents/#refund', title: 'Refund a credit' },
      { location: 'faq/locked/', title: 'Why is an account locked?' },
    ];
    expect(pagesOf({ docs }, '/docs/default/system/nec-ihms')).toEqual([
      { title: 'Rents', href: '/docs/default/system/nec-ihms/rents/' },
      {
        title: 'Why is an account locked?',
        href: '/docs/default/system/nec-ihms/faq/locked/',
      },
    ]);
  });
});
