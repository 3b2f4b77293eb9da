import type { RouteResult } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleDetail } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { exampleTask } from '../../../__testUtils__/whoDoes';
import type { RequestForm } from '../useRequestForm';
import { MatrixOfRequest } from './MatrixOfRequest';

const answer: RouteResult = {
  outcome: 'answer',
  answers: [],
  superUsers: [],
  responsibility: {
    row: exampleTask.row,
    parties: exampleTask.parties,
    goesTo: [{ id: 'clickhome', title: 'ClickHome Support' }],
  },
};

function open(name: string, summary: string) {
  const route = jest.fn(async () => answer);
  const form = {
    detail: exampleDetail(name),
    typeId: 'integration-change',
    state: { answers: { summary } },
  } as unknown as RequestForm;
  renderPage(
    <>
      <MatrixOfRequest model={`default/${name}`} form={form} />
      <p>below</p>
    </>,
    fakeApi({ route }),
  );
  return route;
}

describe('MatrixOfRequest', () => {
  it('says whose task it is by the words of a request', async () => {
    const route = open('clickhome', ' Apply the Windows Updates ');
    expect(
      await screen.findByText(/“Windows Updates” is for Client IT Resource/),
    ).toBeVisible();
    expect(route).toHaveBeenCalledWith('default/clickhome', {
      requestType: 'integration-change',
      text: 'Apply the Windows Updates',
    });
  });

  it.each([
    ['of a model without a matrix', 'nec-ihms', 'Apply the Windows Updates'],
    ['that has hardly begun', 'clickhome', 'Ap'],
  ])('says nothing about a request %s', async (_why, name, summary) => {
    const route = open(name, summary);
    expect(await screen.findByText('below')).toBeVisible();
    expect(screen.queryByText(/By the matrix/)).toBeNull();
    expect(route).not.toHaveBeenCalled();
  });
});
