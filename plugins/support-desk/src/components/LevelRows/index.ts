export { LevelRows } from './LevelRows';
