import { Route, Routes } from 'react-router-dom';
import { ResponsibilitiesPage } from './ResponsibilitiesPage';

/** The tab Responsibilities: the matrix, and what leads to another one. */
export function ResponsibilitiesRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<ResponsibilitiesPage />} />
      </Routes>
    </main>
  );
}
