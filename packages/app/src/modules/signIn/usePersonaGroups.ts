import { discoveryApiRef, useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { useEffect, useState } from 'react';

/** A person whom the back end lets one be. */
export interface Persona {
  entityRef: string;
  name: string;
  description: string;
  system: string;
}

/** People who do the same kind of work, under its heading. */
export interface PersonaGroup {
  id: string;
  title: string;
  people: Persona[];
}

const RETRY_MS = 2_000;

/**
 * The people of the demo by role. While the back end starts or its catalog is still empty
 * it asks again every two seconds; `error` is why the last attempt failed.
 */
export function usePersonaGroups(): { groups?: PersonaGroup[]; error?: Error } {
  const discovery = useApi(discoveryApiRef);
  const [state, setState] = useState<{
    groups?: PersonaGroup[];
    error?: Error;
  }>({});

  useEffect(() => {
    const abort = new AbortController();
    let timer: number | undefined;

    async function load() {
      try {
        const baseUrl = await discovery.getBaseUrl('auth');
        const groups = await fetchGroups(baseUrl, abort.signal);
        if (groups.length > 0) {
          setState({ groups });
          return;
        }
        setState({});
      } catch (error) {
        if (abort.signal.aborted) {
          return;
        }
        setState({ error: error as Error });
      }
      timer = window.setTimeout(load, RETRY_MS);
    }

    load();
    return () => {
      abort.abort();
      window.clearTimeout(timer);
    };
  }, [discovery]);

  return state;
}

async function fetchGroups(
  baseUrl: string,
  signal: AbortSignal,
): Promise<PersonaGroup[]> {
  const response = await fetch(`${baseUrl}/persona/people`, { signal });
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  return (await response.json()).groups;
}
