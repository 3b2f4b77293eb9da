import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { act, renderHook } from '@testing-library/react';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import type { ReactNode } from 'react';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleMatrix } from '../../../__testUtils__/matrices';
import { supportDeskApiRef } from '../../../api';
import { useHeldChanges } from './useHeldChanges';
import { useLook } from './useLook';

const matrix = exampleMatrix();

function look(at: Matrix) {
  const api = fakeApi();
  const { unmount } = renderHook(() => useLook(at), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <TestApiProvider apis={[[supportDeskApiRef, api]]}>
        {children}
      </TestApiProvider>
    ),
  });
  return { api, unmount };
}

describe('useLook', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('keeps that the reader has looked once they have stayed', () => {
    const { api } = look(matrix);
    act(() => jest.advanceTimersByTime(4_900));
    expect(api.lookAtMatrix).not.toHaveBeenCalled();
    act(() => jest.advanceTimersByTime(200));
    expect(api.lookAtMatrix).toHaveBeenCalledTimes(1);
    expect(api.lookAtMatrix).toHaveBeenCalledWith(matrix.model, 'v2');
  });

  it('keeps nothing for who leaves at once, or has seen this content before', () => {
    const { api, unmount } = look(matrix);
    unmount();
    const seen = { at: '2025-03-01T09:00:00.000Z', version: 'v2' };
    const again = look({ ...matrix, lookedAt: seen });
    act(() => jest.advanceTimersByTime(10_000));
    expect(api.lookAtMatrix).not.toHaveBeenCalled();
    expect(again.api.lookAtMatrix).not.toHaveBeenCalled();
  });
});

describe('useHeldChanges', () => {
  const change = { value: 'notResponsible' as const };
  const withChange = (some: Matrix): Matrix => ({
    ...some,
    rows: some.rows.map((row, i) =>
      i === 0
        ? { ...row, cells: row.cells.map(it => ({ ...it, changed: change })) }
        : row,
    ),
  });
  const marked = (some: Matrix | null | undefined) =>
    some!.rows.flatMap(it => it.cells).filter(it => it.changed).length;

  it('keeps changes marked while the reader stays, until the content is another one', () => {
    const { result, rerender } = renderHook(it => useHeldChanges(it), {
      initialProps: withChange(matrix),
    });
    expect(marked(result.current)).toBe(4);
    rerender({ ...matrix });
    expect(marked(result.current)).toBe(4);
    rerender({ ...matrix, version: 'v3' });
    expect(marked(result.current)).toBe(0);
  });
});
