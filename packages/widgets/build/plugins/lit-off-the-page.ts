import { exactReplacements } from './exact-replacements.ts';

/**
 * Lit without its names on the page: the lists of versions (which an element with `id="litHtmlVersions"` of the page
 * would break, too) and the metadata of standard decorators, which these elements do not use.
 *
 * Its Trusted Types policy is called `amanat`, so that it does not collide with a Lit of the page. Where a copy of ours
 * has taken the name already and the page's policy allows it only once, this copy is `amanat-2` and so on: a page that
 * loads several files of `alone/` lists as many. A name that is not allowed throws; nothing may stop the definitions.
 *
 * It hands a listener over as the options of its own registration, too, for listeners that are objects. With Sugar every
 * function has a member `once`, and each button would work one time: functions are no options here.
 */
export const litOffThePage = exactReplacements('lit-off-the-page', [
  {
    module: 'lit-html/lit-html.js',
    find: 'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    put: 'e=(()=>{for(let t=1;s&&t<7;t++)try{return s.createPolicy(1===t?"amanat":"amanat-"+t,{createHTML:t=>t})}catch{}})()',
  },
  {
    module: 'lit-html/lit-html.js',
    find: 'addEventListener(this.name,this,t)',
    put: 'addEventListener(this.name,this,"function"==typeof t?void 0:t)',
  },
  { module: 'lit-html/lit-html.js', find: /,\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, put: ';' },
  {
    module: 'lit-element/lit-element.js',
    find: /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    put: ';',
  },
  {
    module: '@lit/reactive-element/reactive-element.js',
    find: /,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    put: ';',
  },
  {
    module: '@lit/reactive-element/reactive-element.js',
    find: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    put: '',
  },
  {
    module: '@lit/reactive-element/reactive-element.js',
    find: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    put: '',
  },
  {
    module: '@lit/reactive-element/decorators/property.js',
    find: '"object"==typeof o?r(t,e,o):',
    put: '',
  },
]);
