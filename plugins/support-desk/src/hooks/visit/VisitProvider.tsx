import { useApi } from '@backstage/frontend-plugin-api';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  type ReactNode,
} from 'react';
import { supportDeskApiRef } from '../../api';
import { VisitLog } from './VisitLog';

type VisitOf = (model: string) => VisitLog;

const VisitContext = createContext<VisitOf | undefined>(undefined);

/** Around all pages that belong to one visit: Get help, and the form behind it. Leaving them all leaves the visit. */
export function VisitProvider({ children }: { children: ReactNode }) {
  const api = useApi(supportDeskApiRef);
  const visits = useMemo(() => {
    const logs = new Map<string, VisitLog>();
    const of: VisitOf = model => {
      const log =
        logs.get(model) ??
        new VisitLog(model, (visit, events) => api.recordVisit(visit, events));
      logs.set(model, log);
      return log;
    };
    return { of, leave: () => logs.forEach(log => log.leave()) };
  }, [api]);

  useEffect(() => {
    window.addEventListener('pagehide', visits.leave);
    return () => {
      window.removeEventListener('pagehide', visits.leave);
      visits.leave();
    };
  }, [visits]);

  return (
    <VisitContext.Provider value={visits.of}>{children}</VisitContext.Provider>
  );
}

/**
 * The reader's visit, about one model.
 *
 * @param model - full reference
 */
export function useVisit(model: string): VisitLog {
  const of = useContext(VisitContext);
  if (!of) throw new Error('useVisit needs a VisitProvider around it');
  return useMemo(() => of(model), [of, model]);
}
