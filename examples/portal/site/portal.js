// The page's own switches: its language stands on <html lang>, which the elements follow.
const root = document.documentElement;
const languages = ['kk', 'ru', 'en'];
const elements = () =>
  document.querySelectorAll(
    '[id] > :is(amanat-microcredit-calculator, amanat-literacy-quiz, amanat-legal-aid-form, amanat-hotline-card, amanat-statistics, amanat-district-profile)',
  );

function show(lang) {
  root.lang = lang;
  document.title = document.querySelector(`.name [data-in=${lang}]`).textContent;
  for (const button of document.querySelectorAll('[data-lang]'))
    button.setAttribute('aria-pressed', String(button.dataset.lang === lang));
}

function paint(theme) {
  root.dataset.theme = theme;
  document.querySelector('#theme').setAttribute('aria-pressed', String(theme === 'dark'));
  for (const element of elements()) element.setAttribute('theme', theme);
}

const asked = new URLSearchParams(location.search);
show(languages.includes(asked.get('lang')) ? asked.get('lang') : 'kk');
paint(asked.get('theme') === 'dark' ? 'dark' : 'light');

for (const button of document.querySelectorAll('[data-lang]'))
  button.addEventListener('click', () => show(button.dataset.lang));
document
  .querySelector('#theme')
  .addEventListener('click', () => paint(root.dataset.theme === 'dark' ? 'light' : 'dark'));
