import { define } from '../element/define.js';
import { ProgrammeStatistics } from '../statistics/statistics.js';

define('amanat-statistics', ProgrammeStatistics);
