// Made by scripts/generate.mjs from the manifest of @amanat/widgets.
export { DistrictProfile } from './district-profile.js';
export { HotlineCard } from './hotline-card.js';
export { LegalAidForm } from './legal-aid-form.js';
export { LiteracyQuiz } from './literacy-quiz.js';
export { MicrocreditCalculator } from './microcredit-calculator.js';
export { ProgrammeStatistics } from './figures.js';
