import { VendorPortals } from './VendorPortals';

describe('VendorPortals', () => {
  const portal = {
    createCase: jest.fn(),
    updateCase: jest.fn(),
    pollCase: jest.fn(),
  };
  const helphub = {
    id: 'helphub',
    model: 'SupportModel:default/nec-ihms',
    contact: 'nec-portal',
    portal,
  };

  it('finds the portal of a ticket', () => {
    const portals = new VendorPortals();
    portals.addVendorPortal(helphub);
    const modelRef = 'supportmodel:default/nec-ihms';
    expect(portals.of({ modelRef, contact: 'nec-portal' })?.id).toBe('helphub');
    expect(portals.of({ modelRef, contact: 'nec-sales-desk' })).toBeUndefined();
    expect(portals.of({ modelRef })).toBeUndefined();
  });

  it('refuses two of one id, and two for one contact, and names both', () => {
    const portals = new VendorPortals();
    portals.addVendorPortal(helphub);
    expect(() =>
      portals.addVendorPortal({ ...helphub, contact: 'nec-service-desk' }),
    ).toThrow(
      "Vendor portal 'helphub' is connected already, for contact 'nec-portal' of supportmodel:default/nec-ihms; the other one is for contact 'nec-service-desk'",
    );
    expect(() => portals.addVendorPortal({ ...helphub, id: 'other' })).toThrow(
      "Vendor portals 'helphub' and 'other' both take the tickets",
    );
  });

  it.each(['Helphub', 'a/b', '', '-a'])('refuses the id %j', id => {
    expect(() =>
      new VendorPortals().addVendorPortal({ ...helphub, id }),
    ).toThrow('part of an address');
  });
});
