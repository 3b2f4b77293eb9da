import { Container, Skeleton } from '@backstage/ui';
import { Suspense, type ReactNode } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Loading } from '../Loading';
import { PageNotFound } from './PageNotFound';

/**
 * The pages of a tab; an address that is none of theirs leads on to those that there are.
 *
 * @param props.children - routes
 */
export function PageRoutes({ children }: { children: ReactNode }) {
  return (
    <main>
      <Suspense fallback={<PageLoading />}>
        <Routes>
          {children}
          <Route path="*" element={<PageNotFound />} />
        </Routes>
      </Suspense>
    </main>
  );
}

function PageLoading() {
  return (
    <Container>
      <Loading>
        <Skeleton width="100%" height={320} />
      </Loading>
    </Container>
  );
}
