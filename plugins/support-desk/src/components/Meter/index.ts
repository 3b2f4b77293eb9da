export { Meter, type MeterState } from './Meter';
