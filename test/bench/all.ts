// `npm run bench [sizes|loans|slider|server]`: ratios and sizes, never a timed test.
import { printLoans } from './loans.ts';
import { printSizes } from './sizes.ts';
import { benchServer } from './server.ts';
import { benchSlider } from './slider.ts';

const asked = process.argv.slice(2);
const wanted = (name: string) => asked.length === 0 || asked.includes(name);

if (wanted('sizes')) printSizes();
if (wanted('loans')) await printLoans();
if (wanted('server')) await benchServer();
if (wanted('slider')) await benchSlider();
