import type {
  ModelDetail,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { fakeApi } from '../../../../__testUtils__/fakeApi';
import { exampleDetail } from '../../../../__testUtils__/models';
import { renderPage } from '../../../../__testUtils__/renderPage';
import { exampleTicket } from '../../../../__testUtils__/tickets';
import { useEscalating } from '../useEscalating';

type Options = Parameters<typeof useEscalating>[0];

function Escalating(props: Options) {
  const { start, note, dialog } = useEscalating(props);
  return (
    <>
      {note}
      <Button onPress={() => start('escalate')}>Escalate</Button>
      <Button onPress={() => start('deescalate')}>Give back</Button>
      {dialog}
    </>
  );
}

/** The dialogs of a ticket of NEC IHMS, without the rest of its page. */
export function openEscalating(
  changes: Partial<SupportDeskApi>,
  requestTypes: ModelDetail['requestTypes'] = {},
) {
  const detail = exampleDetail('nec-ihms');
  const api = fakeApi(changes);
  const onMoved = jest.fn();
  const page = renderPage(
    <Escalating
      ticket={exampleTicket({ sides: ['support'] })}
      detail={{
        ...detail,
        requestTypes: { ...detail.requestTypes, ...requestTypes },
      }}
      onMoved={onMoved}
    />,
    api,
  );
  return { api, onMoved, ...page };
}
