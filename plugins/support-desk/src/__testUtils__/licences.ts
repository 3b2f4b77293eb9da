import type {
  Licence,
  LicenceList,
  LicenceRequest,
  LicenceRoute,
  Seat,
} from '@supportdesk/backstage-plugin-support-desk-common';

const NEC = 'supportmodel:default/nec-ihms';
const HMIS = 'supportmodel:default/hmis';
const CLICKHOME = 'supportmodel:default/clickhome';

const serviceRequest = {
  id: 'service-request',
  title: 'Service request to NEC',
};

const contact = (id: string, title: string) => ({ id, title, channels: [] });

/** Free of charge by the vendor's portal; charged for by the sales desk or the account manager. */
const necRoutes: LicenceRoute[] = [
  {
    for: ['Licence requests for functionality that is free of charge'],
    requestType: serviceRequest,
    contacts: [contact('nec-portal', 'NEC portal')],
    mayRaise: true,
  },
  {
    when: 'licence charged for',
    for: [],
    requestType: serviceRequest,
    contacts: [
      {
        id: 'nec-sales-desk',
        title: 'NEC sales desk',
        channels: [{ kind: 'email', value: 'sales@example.com' }],
      },
      contact('nec-account-manager', 'Account Manager'),
    ],
    mayRaise: false,
  },
];

/** Business Objects of NEC IHMS: five of five in use (S1-99). */
export const exampleLicence = (changes: Partial<Licence> = {}): Licence => ({
  id: 'business-objects',
  source: 'model',
  model: NEC,
  modelTitle: 'NEC IHMS',
  title: 'Business Objects',
  service: {
    id: 'business-objects',
    title: 'Business Objects',
    entity: 'component:default/ihms-business-objects',
  },
  metric: 'named',
  bought: 5,
  inUse: 5,
  free: 0,
  unnamed: 5,
  standing: 'full',
  integrated: true,
  waiting: 2,
  leadDays: 60,
  lowAt: 0,
  managers: [],
  more: necRoutes,
  upgrade: {
    requestType: { id: 'service-incident', title: 'Service incident to NEC' },
    for: 'Remote DBA Team: upgrades',
  },
  confirm: [],
  mayManage: false,
  maySeeHolders: false,
  version: 1,
  ...changes,
});

/** Document Management: bought, not integrated yet (S1-100, S1-101). */
export const documentManagement = (changes: Partial<Licence> = {}) =>
  exampleLicence({
    id: 'document-management',
    title: 'Document Management',
    service: { id: 'document-management', title: 'Document Management' },
    bought: 57,
    inUse: 0,
    free: 57,
    unnamed: 0,
    standing: 'notIntegrated',
    integrated: false,
    waiting: 0,
    confirm: ['Details follow when the module is integrated'],
    ...changes,
  });

/** Seats of HMIS, six of which were given beyond what was bought. */
export const agencySeats = (changes: Partial<Licence> = {}) =>
  exampleLicence({
    id: 'agency-seats',
    source: 'portal',
    model: HMIS,
    modelTitle: 'HMIS',
    title: 'Agency user seats',
    service: { id: 'hmis', title: 'HMIS' },
    bought: 240,
    inUse: 246,
    free: -6,
    unnamed: 0,
    standing: 'overUsed',
    waiting: 0,
    renewal: '2025-06-30',
    overUse: {
      reason: 'Six agencies joined before the order was placed',
      by: { ref: 'user:default/selma-ortiz', title: 'Selma Ortiz' },
      at: '2025-02-03T16:00:00.000Z',
    },
    more: [],
    upgrade: undefined,
    ...changes,
  });

/** Devices that run ClickHome, as one of its managers sees them: nine are free, and it fills up by June. */
export const mobileDevices = (changes: Partial<Licence> = {}) =>
  exampleLicence({
    id: 'mobile-devices',
    source: 'portal',
    model: CLICKHOME,
    modelTitle: 'ClickHome',
    title: 'Mobile devices',
    service: { id: 'mobile', title: 'ClickHome Mobile' },
    bought: 80,
    inUse: 71,
    free: 9,
    unnamed: 0,
    standing: 'inOrder',
    waiting: 3,
    contract: 'CH-2023-117',
    contractEnd: '2026-03-31',
    renewal: '2025-04-01',
    noticeDays: 14,
    cost: { amount: 9600, currency: 'AUD', costCentre: 'CC-410' },
    vendor: 'ClickHome, licences@example.com',
    managers: [{ ref: 'user:default/imani-rhodes', title: 'Imani Rhodes' }],
    more: [
      {
        for: [],
        requestType: { id: 'licences', title: 'Licence change' },
        contacts: [contact('business-contact', 'Business Contact')],
        mayRaise: true,
      },
    ],
    upgrade: undefined,
    training: { id: 'site-training', title: 'Site supervisor training' },
    places: 12,
    forecast: {
      fullOn: '2025-06-04',
      earliest: '2025-05-12',
      latest: '2025-07-09',
      trend: 3.1,
      days: 180,
    },
    mayManage: true,
    maySeeHolders: true,
    ...changes,
  });

/** Users in the office: enough of everything. */
export const officeUsers = (changes: Partial<Licence> = {}) =>
  mobileDevices({
    id: 'office-users',
    title: 'Office users',
    service: { id: 'office', title: 'ClickHome Office' },
    metric: 'concurrent',
    bought: 120,
    inUse: 88,
    free: 32,
    waiting: 0,
    training: undefined,
    places: undefined,
    forecast: { trend: 0, days: 180 },
    ...changes,
  });

/** The register with licences of three systems. */
export const exampleRegister = (
  items: Licence[] = [
    exampleLicence(),
    documentManagement(),
    agencySeats(),
    mobileDevices(),
    officeUsers(),
  ],
): LicenceList => {
  const models = new Map(items.map(it => [it.model, it.modelTitle]));
  const sum = (model: string, key: 'bought' | 'inUse' | 'free') =>
    items.reduce((all, it) => all + (it.model === model ? it[key] ?? 0 : 0), 0);
  return {
    items,
    totals: [...models].map(([model, title]) => ({
      model,
      title,
      bought: sum(model, 'bought'),
      inUse: sum(model, 'inUse'),
      free: sum(model, 'free'),
    })),
    mayAddIn: [],
  };
};

/** A request that has its training behind it and waits for a device. */
export const exampleLicenceRequest = (
  changes: Partial<LicenceRequest> = {},
): LicenceRequest => ({
  id: 'request-1',
  licence: { id: 'mobile-devices', title: 'Mobile devices' },
  model: CLICKHOME,
  modelTitle: 'ClickHome',
  person: { ref: 'user:default/imogen-vale', title: 'Imogen Vale' },
  askedBy: { ref: 'user:default/imogen-vale', title: 'Imogen Vale' },
  askedAt: '2025-02-20T09:00:00.000Z',
  reason: 'Starts as site supervisor',
  answers: [],
  state: 'waiting',
  remarks: [],
  training: { day: '2025-03-04', attendedOn: '2025-03-04', missed: [] },
  position: 1,
  updatedAt: '2025-03-04T12:00:00.000Z',
  version: 3,
  possible: ['give'],
  mayRaiseTicket: false,
  ...changes,
});

/** Three who ask for a device: two are ready, one has a training before them. */
export const exampleLicenceRequests = (): LicenceRequest[] => [
  exampleLicenceRequest(),
  exampleLicenceRequest({
    id: 'request-2',
    person: { ref: 'user:default/reece-palmer', title: 'Reece Palmer' },
    askedBy: { ref: 'user:default/marcus-hale', title: 'Marcus Hale' },
    state: 'training',
    training: { day: '2025-03-18', missed: [] },
    position: undefined,
    possible: ['attended', 'missed'],
  }),
  exampleLicenceRequest({
    id: 'request-3',
    person: { ref: 'user:default/tilly-marsh', title: 'Tilly Marsh' },
    askedBy: { ref: 'user:default/tilly-marsh', title: 'Tilly Marsh' },
    position: 2,
  }),
];

/** A seat in daily use. */
export const exampleSeat = (changes: Partial<Seat> = {}): Seat => ({
  id: 'seat-1',
  holder: { ref: 'user:default/marcus-hale', title: 'Marcus Hale' },
  since: '2024-09-12T09:00:00.000Z',
  givenBy: { ref: 'user:default/imani-rhodes', title: 'Imani Rhodes' },
  lastUsedAt: '2025-03-08T08:00:00.000Z',
  ...changes,
});

/** Who holds devices: two of them could be taken back. */
export const exampleSeats = (): Seat[] => [
  exampleSeat({
    id: 'seat-2',
    holder: { ref: 'user:default/priya-sen', title: 'Priya Sen' },
    since: '2024-11-04T09:00:00.000Z',
    lastUsedAt: '2024-12-02T09:00:00.000Z',
    reclaim: 'inactive',
  }),
  exampleSeat({
    id: 'seat-3',
    holder: { ref: 'user:default/otto-lind', title: 'otto-lind' },
    lastUsedAt: undefined,
    reclaim: 'gone',
  }),
  exampleSeat(),
];
