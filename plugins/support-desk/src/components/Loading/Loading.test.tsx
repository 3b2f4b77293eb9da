import { screen } from '@testing-library/react';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { Loading } from './Loading';

describe('Loading', () => {
  it('says at once that something is loaded, and draws it after a moment', async () => {
    renderPage(<Loading>In outline</Loading>, fakeApi({}));
    const status = await screen.findByRole('status', { name: 'Loading' });
    expect(status).toBeEmptyDOMElement();
    expect(await screen.findByText('In outline')).toBeVisible();
  });
});
