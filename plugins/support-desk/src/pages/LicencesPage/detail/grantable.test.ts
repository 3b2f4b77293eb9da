import {
  exampleLicenceRequest,
  exampleLicenceRequests,
} from '../../../__testUtils__/licences';
import { grantable } from './grantable';

const [first, inTraining, second] = exampleLicenceRequests();
const idsOf = (
  free: number | undefined,
  requests = [second, inTraining, first],
) => grantable({ free }, requests).map(it => it.id);

describe('grantable', () => {
  it.each([
    [9, ['request-1', 'request-3']],
    [1, ['request-1']],
    [0, []],
    [-6, []],
    [undefined, ['request-1', 'request-3']],
  ])('of %p free gives to %p', (free, ids) => expect(idsOf(free)).toEqual(ids));

  it('leaves out what the reader may not give', () =>
    expect(idsOf(9, [exampleLicenceRequest({ possible: [] })])).toEqual([]));
});
