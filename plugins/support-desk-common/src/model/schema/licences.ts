import { entry } from './entries';
import { date, id, text, wholeNumber } from './words';

export const licence = entry({
  title: text
    .describe("The name of the licence; the default is the service's.")
    .optional(),
  service: id.describe('The service that it is for.'),
  seats: wholeNumber(0).describe('How many there are.'),
  inUse: wholeNumber(0)
    .describe(
      'How many are in use when the register is opened; from then on it counts itself.',
    )
    .optional(),
  asOf: date.describe('The date of these figures.').optional(),
  validUntil: date.describe('The last day on which it is valid.').optional(),
  requestType: id
    .describe(
      'The request type by which one more is asked for; its routes say where it goes.',
    )
    .optional(),
  form: id.describe('The form that goes with a request.').optional(),
}).meta({ id: 'licence', description: 'An entitlement to use a service.' });
