import { act, renderHook } from '@testing-library/react';
import { useHeld } from './useHeld';

describe('useHeld', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const held = () => {
    const letGo = jest.fn();
    const hook = renderHook(() => useHeld<string>(letGo));
    act(() => hook.result.current.hold('a'));
    return { ...hook, letGo };
  };

  it('lets go after ten seconds, once', () => {
    const { letGo, result } = held();
    act(() => jest.advanceTimersByTime(9_999));
    expect(letGo).not.toHaveBeenCalled();
    act(() => jest.advanceTimersByTime(1));
    expect(letGo).toHaveBeenCalledWith('a');
    act(() => jest.advanceTimersByTime(60_000));
    expect(letGo).toHaveBeenCalledTimes(1);
    expect(result.current.value).toBeUndefined();
  });

  it('never lets go of what was dropped', () => {
    const { letGo, result, unmount } = held();
    act(() => result.current.drop());
    act(() => jest.advanceTimersByTime(60_000));
    unmount();
    expect(letGo).not.toHaveBeenCalled();
  });

  it('lets go when the page is left', () => {
    const { letGo, unmount } = held();
    unmount();
    expect(letGo).toHaveBeenCalledWith('a');
  });
});
