import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { FoundCount } from './FoundCount';

describe('FoundCount', () => {
  let find = (_?: number) => {};
  function Found() {
    const [count, setCount] = useState<number>();
    find = setCount;
    return <FoundCount count={count} />;
  }

  it('says how many were found once nobody types any more', async () => {
    renderPage(<Found />, fakeApi());
    const region = await screen.findByRole('status');
    expect(region).toBeEmptyDOMElement();
    act(() => find(12));
    act(() => find(1));
    expect(region).toBeEmptyDOMElement();
    expect(await screen.findByText('1 found', {}, { timeout: 3_000 })).toBe(
      region,
    );
  });
});
