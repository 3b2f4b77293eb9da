import type {
  RouteRequest,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { ask, summary } from './__testUtils__/ask';

jest.setTimeout(60_000);

/** Passes problems on to the vendor. */
const CONTACT = 'bianca-moor';

describe('what the matrix says about a request', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk();
  });

  const route = (request: RouteRequest, by = CONTACT): Promise<RouteResult> =>
    ask(desk, 'clickhome', by, request);

  it('is told where the vendor would get what is for client IT', async () => {
    const result = await route({ requestType: 'integration-change' });
    expect(summary(result)).toEqual(['clickhome-support']);
    expect(result.responsibility).toEqual({
      row: {
        id: 'other-systems',
        title: 'Planning, testing and upgrading other business systems',
        group: 'integrated-systems',
      },
      parties: [
        {
          column: 'client-it',
          title: 'Client IT Resource',
          party: 'client-it',
        },
      ],
      goesTo: [{ id: 'clickhome', title: 'ClickHome Support' }],
    });
  });

  it.each([
    ['ClickHome Support, apply the Windows Updates', 'windows-updates'],
    ['How-to question about SQL patching', 'sql-patching'],
  ])('is told for "%s"', async (text, row) => {
    const { answers, responsibility } = await route({ text }, 'isla-trent');
    expect(answers[0].contacts[0].id).toBe('clickhome-support');
    expect(responsibility).toMatchObject({
      row: { id: row },
      parties: [{ column: 'client-it' }],
    });
  });

  it('is told by the words of a request, which goes where its type says', async () => {
    const result = await route({
      requestType: 'integration-change',
      text: 'Please apply the Windows Updates',
    });
    expect(summary(result)).toEqual(['clickhome-support']);
    expect(result.responsibility).toMatchObject({
      row: { id: 'windows-updates' },
      goesTo: [{ id: 'clickhome' }],
    });
  });

  it('is told where client IT would get what is for the vendor', async () => {
    const { responsibility } = await route({
      text: 'Enhancements to mobile technology',
    });
    expect(responsibility).toMatchObject({
      row: { id: 'mobile-technology' },
      parties: [{ party: 'clickhome' }],
      goesTo: [{ id: 'client-it' }],
    });
  });

  it.each<[string, RouteRequest]>([
    ['they are responsible', { text: 'Windows Updates of the server' }],
    ['they share it', { text: 'Resolution of sync problems, Data issue' }],
    ['as good a row is theirs', { text: 'Change of our accounting system' }],
    ['no row is about it', { requestType: 'how-to' }],
  ])('is not told where %s', async (_why, request) => {
    expect(await route(request)).not.toHaveProperty('responsibility');
  });

  it('is nothing in a model without a matrix', async () => {
    const result = await ask(desk, 'nec-ihms', 'iona-petrie', {
      text: 'Windows Updates',
    });
    expect(result).not.toHaveProperty('responsibility');
  });
});
