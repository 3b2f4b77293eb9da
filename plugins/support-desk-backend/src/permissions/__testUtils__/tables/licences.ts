import { NEC } from '../seeds';
import type { Table } from './Row';

// prettier-ignore
export const licences: Table = {
  getLicences: ['ffffff+fffff!0'],
  'getLicences as CSV': ['ffffff+fffff!0', { accept: 'text/csv' }],
  createLicence: ['!!!!!!+!!!!!!0', { body: { model: NEC, service: 'rents', title: 'Another' } }],
  getLicence: ['ffffff+fffff!0'],
  editLicence: ['!!!!!!+!!!!!!0', { body: { bought: 11 } }],
  deleteLicence: ['!!!!!!9!!!!!!0'],
  getLicenceChanges: ['ffff+++fffff!0'],
  getSeats: ['ffff+++fffff!0'],
  'getSeats as CSV': ['ffff+++fffff!0', { accept: 'text/csv' }],
  giveSeat: ['!!!!!!+!!!!!!0', { body: { holder: 'user:default/callum-rae' } }],
  releaseSeat: ['------------!0', { params: { seat: '{{seat}}' } }],
  askToRelease: ['!!!!!!4!!!!!!0', { body: { seats: ['{{seat}}'] } }],
  importLicences: ['!!!!!!+!!!++!0', { query: 'kind=licences', raw: 'model,service,title\n' }],
  getLicenceFigures: ['++++++++++++!0'],
  recordLicenceFigures: ['!!!!!!+!!!!!!0', { body: { items: [{ day: '2025-03-06', inUse: 3 }] } }],
  getTrainingClasses: ['++++++++++++!0'],
  getLicenceRequests: ['+fff+++fffff!0'],
  askLicence: ['9+++++++++++!0', { body: { licence: '{{licence}}', reason: 'Month end' } }],
  getLicenceRequest: ['+---+++-----!0'],
  stepLicenceRequest: ['!---!!+-----!0', { body: { action: 'give' } }],
  raiseLicenceRequest: ['9---999-----!0', { body: { requestType: 'query', confirmed: { tried: true }, description: 'For the month end.' } }],
  getLicenceWarnings: ['++++++++++++!0'],
  snoozeLicenceWarning: ['------------!0', { body: { until: '2025-04-01' } }],
  getLicenceCalendar: ['++++++++++++!0'],
  createLicenceCalendar: ['++++++++++++!0'],
  deleteLicenceCalendar: ['++++++++++++!0'],
};
