export { forecastUse, outlookOf, type UseOverTime } from './forecast';
