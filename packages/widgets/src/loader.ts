import { start } from './loader/start.js';

// A server that draws pages may import it and has nothing to look through.
if (typeof document !== 'undefined') start();
