import { defineConfig } from 'vite';
import { pageBuild } from './build/page-build.ts';

/** The files that a page loads from a folder or a CDN: `amanat.js` and the chunks it asks for. */
export default defineConfig(
  pageBuild({
    entry: { amanat: 'src/loader.ts' },
    format: 'es',
    licences: '.licences/amanat.json',
    output: {
      // What every element needs, in one file: fewer requests, and one dictionary for the compressor.
      codeSplitting: {
        groups: [
          {
            name: 'base',
            priority: 3,
            test: /node_modules[\\/](@lit[\\/]reactive-element[\\/](?!decorators[\\/]query)|lit-element|lit-html[\\/]lit-html)|widgets[\\/]src[\\/]element[\\/](amanat-|root|button|theme|nearest|settings|development|define|disclosure|element\.strings|source-line|problem-notice|connection|store|replace-page)|widgets[\\/]build[\\/]natives[\\/]array|l10n[\\/]dist[\\/](locale|kazakhstan-time)\./,
          },
          // What forms need besides.
          {
            name: 'controls',
            priority: 2,
            test: /widgets[\\/]src[\\/]element[\\/](controls|error-summary|loan-directions)|lit-html[\\/]directive/,
          },
          // The calculator's first screen with its engine and rules; charts, tables and files stay apart.
          {
            name: 'calculator',
            priority: 1,
            test: /microcredit-calculator[\\/](microcredit-calculator|calculation|calculator-|amount-fields|livelihood|input-problem|problem-text|host-settings|lazy-piece|month-list|plan-printing|resting-schedule|result-view|rules-|printed-plan\.styles|schedule\.styles)|loans[\\/]dist[\\/](?!comparison|missed|early|undated|lender)|rules[\\/]dist[\\/](terms|loan-editions|mrp|ceilings)/,
          },
          // The figures' first screen; what is fetched later takes the same words and lists from it.
          {
            name: 'figure-list',
            priority: 1,
            test: /widgets[\\/]src[\\/]statistics[\\/](statistics|figure|figure-list|figure-words)\.|rules[\\/]dist[\\/]figures\./,
          },
          // The card as it is first painted; what comes later takes from it.
          {
            name: 'hotline',
            priority: 1,
            test: /hotline-card[\\/]hotline-card/,
          },
          // Numbers, money and dates: every element but the form's first step.
          {
            name: 'words',
            priority: 3,
            test: /l10n[\\/]dist[\\/](number|decimal|money|date|month-name|iso-day|plural|input-error)\./,
          },
        ],
      },
    },
  }),
);
