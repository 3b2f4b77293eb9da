import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { supportDeskApiRef } from '../api';

const TICK_MS = 60_000;

const NowContext = createContext<Date | undefined>(undefined);

/**
 * Follows the back end's clock, which may be set to another day (`SUPPORT_DESK_NOW`): asks once how far it is from the
 * browser's and ticks on once a minute.
 */
export function NowProvider(props: { children: ReactNode }) {
  const api = useApi(supportDeskApiRef);
  const { data: offset = 0 } = useQuery({
    queryKey: ['time'],
    queryFn: async () => Date.parse((await api.getTime()).now) - Date.now(),
    staleTime: Infinity,
  });
  const [tick, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick(count => count + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the tick is what makes it later
  const now = useMemo(() => new Date(Date.now() + offset), [tick, offset]);
  return (
    <NowContext.Provider value={now}>{props.children}</NowContext.Provider>
  );
}

/** The instant of the back end's clock, to the minute. */
export function useNow(): Date {
  const now = useContext(NowContext);
  if (!now) {
    throw new Error('useNow needs a NowProvider above it');
  }
  return now;
}
