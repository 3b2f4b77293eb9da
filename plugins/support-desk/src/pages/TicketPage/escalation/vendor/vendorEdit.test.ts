import { vendorEdit } from './VendorDialog';

describe('vendorEdit', () => {
  const vendor = { reference: 'HH-48213', status: 'Active' };
  it.each([
    ['nothing', { ...vendor }, {}],
    ['what is new', { ...vendor, team: 'DBA' }, { team: 'DBA' }],
    [
      'what is different',
      { reference: 'HH-1', status: 'Active' },
      { reference: 'HH-1' },
    ],
    ['what was emptied', { reference: 'HH-48213' }, { status: null }],
  ])('sends %s', (_, answers, edit) =>
    expect(vendorEdit(vendor, answers)).toEqual(edit),
  );
});
