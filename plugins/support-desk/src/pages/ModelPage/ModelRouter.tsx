import { Route, Routes } from 'react-router-dom';
import { ModelPage } from './ModelPage';
import { ModelsPage } from './ModelsPage';

/** The tab Support model: all models, and one model as a page to read. */
export function ModelRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<ModelsPage />} />
        <Route path="/:namespace/:name" element={<ModelPage />} />
      </Routes>
    </main>
  );
}
