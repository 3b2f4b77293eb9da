import { act, render } from '@testing-library/react';
import { MemoryRouter, useNavigate } from 'react-router-dom';
import { useTabInView } from './useTabInView';

const PAGES = ['/tickets', '/licences'];

function Header() {
  useTabInView();
  const navigate = useNavigate();
  return (
    <div className="bui-PluginHeader">
      {PAGES.map(page => (
        <button
          key={page}
          role="tab"
          aria-selected={page === '/licences'}
          onClick={() => navigate(page)}
        >
          {page}
        </button>
      ))}
    </div>
  );
}

it('brings the tab of the page into view, and again on another page', async () => {
  const seen: string[] = [];
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    seen.push(this.textContent!);
  };
  const { getByText } = render(
    <MemoryRouter initialEntries={['/tickets']}>
      <Header />
    </MemoryRouter>,
  );
  const drawn = () =>
    act(() => new Promise<void>(done => requestAnimationFrame(() => done())));
  await drawn();
  expect(seen).toEqual(['/licences']);
  act(() => getByText('/licences').click());
  await drawn();
  expect(seen).toEqual(['/licences', '/licences']);
});
