export { Meter, type MeterState } from './Meter';
export { UseMeter } from './UseMeter';
