import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { useFiles } from './useFiles';

function Harness({ files }: { files: File[] }) {
  const { add, list } = useFiles(
    { id: '1' },
    { internal: false, files: [], onChange: () => undefined },
  );
  return (
    <>
      <button onClick={() => add(files)}>Add</button>
      {list}
    </>
  );
}

const text = (name: string) => new File(['x'], name);

describe('useFiles', () => {
  it('says how many of several files are there, whether they were taken or not', async () => {
    const refusals: (() => void)[] = [];
    const api = fakeApi({
      addAttachment: jest.fn(
        () =>
          new Promise<never>((_, reject) => {
            refusals.push(() => reject(new Error('too large')));
          }),
      ),
    });
    renderPage(<Harness files={['a', 'b', 'c'].map(text)} />, api);
    await userEvent.click(await screen.findByRole('button', { name: 'Add' }));
    for (const done of ['0', '1', '2']) {
      expect(await screen.findByText(`${done} of 3 files`)).toBeVisible();
      const next = Number(done);
      await waitFor(() => expect(refusals).toHaveLength(next + 1));
      refusals[next]();
    }
    await waitFor(() =>
      expect(screen.queryByText(/of 3 files/)).not.toBeInTheDocument(),
    );
    expect(screen.getByText('c: too large')).toBeVisible();
  });
});
