import { AmanatElement } from './element/amanat-element.js';
import { readDrawing } from './element/server-drawing.js';

// Before the first element is defined; imported first of all, or awaited before the loader.
AmanatElement.readDrawing = readDrawing;
