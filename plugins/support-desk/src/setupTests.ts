import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// The first render of a page loads Backstage's components, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
