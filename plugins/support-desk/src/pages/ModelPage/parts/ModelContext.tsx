import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { modelNames } from '../logic/modelNames';

interface ModelContextValue {
  detail: ModelDetail;
  names: ReturnType<typeof modelNames>;
}

const ModelContext = createContext<ModelContextValue | undefined>(undefined);

/** Gives all sections of the page the model that they are about. */
export function ModelProvider(props: {
  detail: ModelDetail;
  children: ReactNode;
}) {
  const { detail } = props;
  const value = useMemo(
    () => ({ detail, names: modelNames(detail) }),
    [detail],
  );
  return (
    <ModelContext.Provider value={value}>
      {props.children}
    </ModelContext.Provider>
  );
}

/** The model of the page, what its reader may do with it, and the names of all that it refers to. */
export function useModelDetail() {
  const value = useContext(ModelContext);
  if (!value) {
    throw new Error('useModelDetail needs a ModelProvider above it');
  }
  return { ...value, model: value.detail.model };
}
