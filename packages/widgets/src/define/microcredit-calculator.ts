import { define } from '../element/define.js';
import { MicrocreditCalculator } from '../microcredit-calculator/microcredit-calculator.js';

define('amanat-microcredit-calculator', MicrocreditCalculator);
