export { AmanatElement, AmanatLocaleChangeEvent } from './element/amanat-element.js';
export { AmanatEvent } from './element/amanat-event.js';
export { pageSettings, type PageSettings } from './element/settings.js';
export { THEMES, type Theme } from './element/theme.js';
